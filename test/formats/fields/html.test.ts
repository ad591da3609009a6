import { expect } from '@open-wc/testing';
import { htmlToText } from '../../../src/formats/fields/html.js';

/** As a reader would see it. */
const words = (html: string): string => htmlToText(html).replace(/\s+/g, ' ').trim();

describe('the words of HTML', () => {
  for (const [what, html, text] of [
    ['have no tags', '<b>Bold</b> and <a href="/x" title="a > b">linked</a>', 'Bold and linked'],
    ['run on where a tag stands inside a word', 're<b>turn</b>ees', 'returnees'],
    ['are apart where a block ends', '<p>One.</p><p>Two.</p>', 'One. Two.'],
    ['are apart at a line break', 'One<br>two<BR/>three', 'One two three'],
    ['are apart in lists and tables', '<ul><li>a<li>b</ul><td>c</td><td>d</td>', 'a b c d'],
    ['run on where an element is no block though it begins like one', 'a<pre2>b</pre2>', 'ab'],
    ['have no tag of an element nobody knows that has an end', 'a <blink2>b</BLINK2>', 'a b'],
    ['have no tag of an element nobody knows that has an attribute', '<x y="z">a', 'a'],
    ['have no tag that has a slash for a blank', 'a<img/src=x>b', 'ab'],
    ['have no tag with a bare attribute', '<td nowrap>a', 'a'],
    ['have no tag that is cut off from its end', 'One <strong>two', 'One two'],
    ['have no tags of word processors', 'One<o:p></o:p> two', 'One two'],
    ['have no comments', 'One <!-- <b>not</b> --> two', 'One two'],
    ['have no scripts', 'One <script type="x">alert("<b>")</script> two', 'One two'],
    ['have no styles', '<STYLE>p{color:red}</STYLE >One', 'One'],
    ['have no doctype and no instruction', '<!DOCTYPE html><?xml version="1.0"?>One', 'One'],
    ['have no pictures', 'One <img src="x" onerror="alert(1)" alt="no"> two', 'One two'],
    ['have no tag that is spread over lines', 'One <a\nhref="x"\n>two</a\n>', 'One two'],
    ['have no capital letters in tags', '<P>One</P><DIV>two</DIV>', 'One two'],
  ] as const) {
    it(what, () => {
      expect(words(html)).to.equal(text);
    });
  }

  for (const [html, text] of [
    ['Q&amp;A', 'Q&A'],
    ['Migraci&oacute;n', 'Migración'],
    ['&Aacute;rea &ntilde; &yuml;', 'Área ñ ÿ'],
    ['IOM&#8217;s', 'IOM’s'],
    ['IOM&#x2019;s &#X2019;', 'IOM’s ’'],
    ['&ldquo;Yes&rdquo; &ndash; no&hellip;', '“Yes” – no…'],
    ['a&nbsp;b', 'a b'],
    ['&#128512;', '😀'],
    ['&frac12; &sup2;', '½ ²'],
    ['don&#146;t &#x93;wait&#x94;', 'don’t “wait”'],
  ] as const) {
    it(`have characters for entities: ${html}`, () => {
      expect(words(html)).to.equal(text);
    });
  }

  it('have each entity decoded once', () => {
    expect(words('&amp;lt;b&amp;gt; &amp;amp; &amp;eacute;')).to.equal('&lt;b&gt; &amp; &eacute;');
  });

  it('may look like markup where it was written as entities', () => {
    expect(words('&lt;script&gt;alert(1)&lt;/script&gt;')).to.equal('<script>alert(1)</script>');
  });

  for (const unknown of [
    '&nosuch;',
    '&toString;',
    '&constructor;',
    '&;',
    '&#;',
    '&#x;',
    '&#xZZ;',
  ]) {
    it(`keep what only looks like an entity: ${unknown}`, () => {
      expect(words(`<i>a</i> ${unknown}`)).to.equal(`a ${unknown}`);
    });
  }

  for (const nothing of ['&#0;', '&#x110000;', '&#9999999;']) {
    it(`have a sign for a character that does not exist: ${nothing}`, () => {
      expect(words(nothing)).to.equal('\uFFFD');
    });
  }

  for (const plain of [
    'a < b',
    'a <b',
    '5 < 6 and 7 > 6',
    'I <3 Honduras',
    'AT&T',
    'Q&A; R&D',
    '<>',
    '< b >',
    '&',
    'a > b',
    'a <b and c> d',
    'See <https://x.example/?a=b> or <mailto:a@b.example> or <a@b.example>; if a<b and c>d',
    'List<String> of <the name>',
    'a <b && c == d> e',
  ]) {
    it(`stay as they are in plain text: ${plain}`, () => {
      expect(htmlToText(plain)).to.equal(plain);
    });
  }

  it('keep a lonely < beside real markup', () => {
    expect(words('<p>1 < 2</p>')).to.equal('1 < 2');
  });

  it('end where a tag is cut off', () => {
    expect(words('<p>One two</p><a href="https://exam')).to.match(/^One two/);
  });

  it('do not include a script that is never closed', () => {
    expect(words('One <script>alert(1) <b>two</b>')).to.equal('One');
  });

  it('do not include a comment that is never closed', () => {
    expect(words('One <!-- <b>two</b>')).to.equal('One');
  });

  for (const unit of [
    '<a',
    '<a "',
    "<a '",
    '<a b="c" ',
    '<a" "',
    'x',
    '<!',
    '<!--',
    '<?',
    '<p',
    '<x>',
    '<x y ',
    '<x  ',
    '<x y>',
    '<x y=',
    '</x',
    '<x-y',
    '&',
    '&#',
  ]) {
    // By the square of its length it would take minutes.
    it(`are found soon in a long text of nothing but ${unit}`, () => {
      const html = `<b>One</b> two ${unit.repeat(Math.ceil(400_000 / unit.length))}`;
      expect(words(html)).to.match(/^One two/);
    });
  }

  for (const unit of ['<script ', '<title>', '<svg></sv', '<script></script', '<style></style ']) {
    it(`are found soon before a long text of nothing but ${unit}`, () => {
      expect(words(`One two ${unit.repeat(Math.ceil(400_000 / unit.length))}`)).to.match(
        /^One two/,
      );
    });
  }
});
