import { property } from 'lit/decorators.js';
import { controlWords } from '../../controllers/control-words.js';
import { FacetChoice } from '../../controllers/facet-choice.js';
import { LazyModule } from '../../controllers/lazy-module.js';
import { ChoiceFilter } from '../choices/choice-filter.js';

/**
 * Chooses the stories of one topic, or of several. It offers the topics its host has stories about, in
 * the order of the alphabet, each with the number of stories it would select.
 *
 * @summary Chooses stories by topic.
 * @tag iom-topic-filter
 *
 * @fires {Event} change - The visitor chose. Bubbles.
 *
 * @slot - Anything that should stand with it; shown below.
 *
 * @csspart label - Its name.
 * @csspart control - The menu, or the group of choices.
 * @csspart option - One choice.
 * @csspart find - The field that finds a topic among many.
 * @csspart chosen - Below the menu, what is chosen of several.
 * @csspart chip - One of them, a button that gives it back.
 * @csspart count - The number of stories beside it; in a native menu it is part of the option's text.
 *
 * @cssproperty [--iom-color-accent=#0033a0, on dark #a8c1ff] - What is chosen, focus rings.
 * @cssproperty [--iom-color-fill] - Ground of what is chosen. Default: the accent.
 * @cssproperty [--iom-color-on-accent=#fff, on dark #0b1733] - Text of what is chosen.
 * @cssproperty [--iom-color-muted] - Counts. Default: the text colour at 72 %.
 * @cssproperty [--iom-color-edge] - Borders. Default: the text colour at 55 %.
 * @cssproperty [--iom-color-tint] - Choices under the pointer. Default: the text colour at 6 %.
 * @cssproperty [--iom-radius=0.375em] - Corners.
 * @cssproperty [--iom-focus-ring=3px solid] - Outline of whatever has the focus.
 */
export class IomTopicFilter extends ChoiceFilter {
  protected override readonly choice = new FacetChoice(this, 'topics');
  protected override readonly module = new LazyModule(this, () => import('./topic-group.js'));

  /**
   * What is chosen: a topic as stories have it, empty for all; of several that code chose, the first.
   * With `multiple` an array. Setting it, either way, fires no event.
   */
  @property({ attribute: false })
  override get value(): string | string[] {
    const chosen = this.choice.values;
    return this.multiple ? [...chosen] : (chosen[0] ?? '');
  }
  override set value(value: string | readonly string[] | undefined) {
    super.value = value;
  }

  protected override get isRich(): boolean {
    return false;
  }

  protected override names(): readonly [own: string, all: string] {
    const { topic, allTopics } = controlWords(this.localize);
    return [topic, allTopics];
  }

  protected override nameOf(topic: string): string {
    return topic;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'iom-topic-filter': IomTopicFilter;
  }
}
