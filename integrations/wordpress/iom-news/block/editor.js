// The block in the editor. It is read by browsers as it stands: no build, no JSX.
(function (wp, settings) {
  const { createElement: h, Fragment, useEffect, useRef, useState } = wp.element;
  const { InspectorControls, useBlockProps } = wp.blockEditor;
  const components = wp.components;
  const { Button, Disabled, PanelBody, Placeholder, TextControl } = components;
  const { __, setLocaleData } = wp.i18n;
  const ServerSideRender = wp.serverSideRender;

  setLocaleData(settings.words, 'iom-news');

  const choice = (label, value) => ({ label, value });

  /** A text that counts when the field is left or Enter is pressed: half an address asks nobody. */
  function TextField({ label, help, value, placeholder, onCommit }) {
    const [text, setText] = useState(value);
    useEffect(() => setText(value), [value]);
    const commit = () => text.trim() !== value && onCommit(text.trim());
    return h(TextControl, {
      label,
      help,
      placeholder,
      value: text,
      onChange: setText,
      onBlur: commit,
      onKeyDown: (event) => event.key === 'Enter' && commit(),
    });
  }

  /** What shows before there is a source. */
  function Start({ onCommit }) {
    const [text, setText] = useState('');
    return h(
      Placeholder,
      {
        icon: 'megaphone',
        isColumnLayout: true,
        label: __('IOM News', 'iom-news'),
        instructions: __(
          'Paste the address of a feed (JSON Feed, RSS, Atom), or show the posts of this site.',
          'iom-news',
        ),
      },
      h(
        'form',
        {
          onSubmit(event) {
            event.preventDefault();
            if (text.trim()) onCommit(text.trim());
          },
        },
        h(TextControl, {
          label: __('Address of the feed', 'iom-news'),
          placeholder: 'https://…',
          value: text,
          onChange: setText,
        }),
        h(
          'div',
          null,
          h(Button, { variant: 'primary', type: 'submit' }, __('Show its news', 'iom-news')),
          ' ',
          h(
            Button,
            { variant: 'secondary', onClick: () => onCommit(settings.posts) },
            __('Posts of this site', 'iom-news'),
          ),
        ),
      ),
    );
  }

  /** The list as visitors see it. The library is loaded into the document in which the block stands. */
  function Preview({ attributes }) {
    const place = useRef();
    useEffect(() => {
      const { ownerDocument } = place.current;
      if (ownerDocument.querySelector('script[data-iom-news]')) return;
      const script = ownerDocument.createElement('script');
      script.type = 'module';
      script.src = settings.script;
      script.dataset.iomNews = '';
      ownerDocument.head.append(script);
    }, []);
    return h(
      'div',
      { ref: place },
      h(Disabled, null, h(ServerSideRender, { block: 'iom-news/list', attributes })),
    );
  }

  function Choices({ attributes, setAttributes }) {
    const text = (name, label, help, placeholder) =>
      h(TextField, {
        label,
        help,
        placeholder,
        value: attributes[name],
        onCommit: (value) => setAttributes({ [name]: value }),
      });
    const select = (name, label, options) =>
      h(components.SelectControl, {
        label,
        options,
        value: attributes[name],
        onChange: (value) => setAttributes({ [name]: value }),
      });
    const number = (name, label, preset, min, max) =>
      h(components.RangeControl, {
        label,
        min,
        max,
        value: attributes[name],
        initialPosition: preset,
        allowReset: true,
        onChange: (value) => setAttributes({ [name]: value }),
      });
    const flag = (name, label) =>
      h(components.ToggleControl, {
        label,
        checked: attributes[name],
        onChange: (value) => setAttributes({ [name]: value }),
      });

    const chosen = attributes.controls.split(' ').filter(Boolean);
    const control = (name, label) =>
      h(components.CheckboxControl, {
        key: name,
        label,
        checked: chosen.includes(name),
        onChange: (isOn) =>
          setAttributes({
            controls: chosen
              .filter((other) => other !== name)
              .concat(isOn ? name : [])
              .join(' '),
          }),
      });

    return h(
      InspectorControls,
      null,
      h(
        PanelBody,
        { title: __('News', 'iom-news') },
        text('src', __('Address of the feed', 'iom-news'), '', 'https://…'),
        text(
          'countries',
          __('Countries', 'iom-news'),
          __('Codes of two letters. None means all.', 'iom-news'),
          'GT HN SV',
        ),
        text(
          'topics',
          __('Topics', 'iom-news'),
          __('With commas between. None means all.', 'iom-news'),
        ),
        text(
          'languages',
          __('Languages of the stories', 'iom-news'),
          __('None means that of the page; * means all.', 'iom-news'),
          'es en',
        ),
        text(
          'lang',
          __('Language of the list', 'iom-news'),
          __('None means that of the page.', 'iom-news'),
          'es',
        ),
      ),
      h(
        PanelBody,
        { title: __('Look', 'iom-news') },
        select('layout', __('Layout', 'iom-news'), [
          choice(__('List', 'iom-news'), ''),
          choice(__('Grid', 'iom-news'), 'grid'),
          choice(__('Compact', 'iom-news'), 'compact'),
          choice(__('First story large', 'iom-news'), 'featured'),
          choice(__('Carousel', 'iom-news'), 'carousel'),
        ]),
        number('pageSize', __('Stories on a page', 'iom-news'), 10, 1, 50),
        select('paging', __('More stories', 'iom-news'), [
          choice(__('By a button', 'iom-news'), ''),
          choice(__('By page numbers', 'iom-news'), 'pages'),
          choice(__('No', 'iom-news'), 'none'),
        ]),
        number('headingLevel', __('Level of headings', 'iom-news'), 2, 1, 6),
        flag('noImages', __('No pictures', 'iom-news')),
        flag('noSummaries', __('No summaries', 'iom-news')),
        text(
          'moreHref',
          __('Page with all news', 'iom-news'),
          __('Address of a link below the stories.', 'iom-news'),
          'https://…',
        ),
      ),
      h(
        PanelBody,
        { title: __('Visitors can choose', 'iom-news') },
        control('country', __('Country', 'iom-news')),
        control('topic', __('Topic', 'iom-news')),
        control('search', __('Search', 'iom-news')),
        control('date', __('Date', 'iom-news')),
      ),
    );
  }

  function Edit(props) {
    const { attributes, setAttributes } = props;
    return h(
      Fragment,
      null,
      h(Choices, props),
      h(
        'div',
        useBlockProps(),
        attributes.src
          ? h(Preview, { attributes })
          : h(Start, { onCommit: (src) => setAttributes({ src }) }),
      ),
    );
  }

  wp.blocks.registerBlockType('iom-news/list', { edit: Edit, save: () => null });
})(window.wp, window.iomNewsBlock);
