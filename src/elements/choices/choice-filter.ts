import { html, LitElement, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { oneOf } from '../../controllers/attribute.js';
import type { FacetChoice } from '../../controllers/facet-choice.js';
import type { LazyModule } from '../../controllers/lazy-module.js';
import { LocalizeController } from '../../controllers/localize-controller.js';
import { version } from '../../model/version.js';
import { customElementStyles } from '../../styles/host.js';
import type { Choice } from './choice.js';
import { choiceFilterStyles } from './choice-filter.styles.js';
import type { ChoiceGroup } from './choice-group.js';

/** More choices than these are found by typing sooner than by looking down a menu. */
const mostInSelect = 20;

/** `menu`: closed until asked for; `chips`: in rows, all in sight; `list`: one below the other. */
export type FilterVariant = 'menu' | 'chips' | 'list';

const variants: readonly FilterVariant[] = ['menu', 'chips', 'list'];

/** A group knows its own kind of filter. */
export interface GroupModule {
  Group: new (owner: never, choice: FacetChoice, localize: LocalizeController) => Renderer;
}

type Renderer = Pick<ChoiceGroup, 'render'>;

/**
 * What filters share: they offer the values that the stories of their host have in one field, each with
 * the number of stories it would select.
 */
export abstract class ChoiceFilter extends LitElement {
  /** Version of the library this class came with. */
  static readonly version: string = version;

  static override styles = [customElementStyles, choiceFilterStyles];

  /** Id of the list or host, in the same document or shadow root. Absent: the nearest around it. */
  @property() for: string | undefined;

  /** Its name. Default: what it chooses, in the page's language. */
  @property() label: string | undefined;

  /** `menu`, `chips` or `list`. */
  @property({ reflect: true }) variant: FilterVariant = 'menu';

  /** Several can be chosen; a story with any of them is shown. */
  @property({ type: Boolean }) multiple = false;

  protected readonly localize = new LocalizeController(this);
  protected abstract readonly choice: FacetChoice;
  /** What a native menu cannot do. */
  protected abstract readonly module: LazyModule<GroupModule>;
  #group: Renderer | undefined;

  /**
   * What is chosen: one value, empty for all; with `multiple` an array. Setting it, either way, fires no
   * event.
   */
  @property({ attribute: false })
  get value(): string | string[] {
    return this.choice.value;
  }
  set value(value: string | readonly string[] | undefined) {
    this.choice.value = value;
  }

  /** The name of the filter, and of the choice that filters nothing. */
  protected abstract names(): readonly [own: string, all: string];

  /** How a value is called; empty for one that is not offered. */
  protected abstract nameOf(value: string): string;

  /** More is wanted than a native menu can do. */
  protected abstract get isRich(): boolean;

  protected override async getUpdateComplete(): Promise<boolean> {
    await this.module.arrival;
    return super.getUpdateComplete();
  }

  override render(): TemplateResult {
    const { language, direction } = this.localize;
    const isMenu = oneOf(this, 'variant', this.variant, variants) === 'menu';
    const choices = this.#choices;
    const isIdle = this.#isIdle(choices);
    const isLong = choices.length > mostInSelect + 1;
    const isMany = isLong || this.choice.values.length > 1;
    const group = (!isMenu || this.multiple || this.isRich || isMany) && this.#wantGroup();
    const label = this.label ?? this.names()[0];
    return html`<div class="base" lang=${language} dir=${direction} @input=${this.#keepInside}>
      ${
        group
          ? group.render({ label, choices, isMenu, isIdle, isLong })
          : this.#select(label, choices, isIdle)
      }<slot></slot>
    </div>`;
  }

  /** A native menu does until the group is there, and where it could not be fetched. */
  #wantGroup(): Renderer | undefined {
    const module = this.module.want();
    return (this.#group ??= module && new module.Group(this as never, this.choice, this.localize));
  }

  /** All first, then those in scope with stories, in the order of the alphabet. */
  get #choices(): Choice[] {
    const { localize } = this;
    const { feed, facet, values: chosen } = this.choice;
    const counts = feed?.facet(facet);
    const scope = feed?.scope[facet];
    const offered = scope?.length ? scope : [...(counts?.keys() ?? [])];
    // One that is chosen can be taken back; of those that a region chose, none was chosen by itself.
    const kept = this.multiple || chosen.length < 2 ? chosen : [];
    const choice = (value: string, name: string, count = 0): Choice => {
      const isChosen = value ? chosen.includes(value) : !chosen.length;
      return {
        value,
        name,
        isChosen,
        // Nothing is counted yet, and the first number costs more than all that follow.
        count: feed?.current ? localize.number(count) : '',
        isEmpty: !!value && !count,
      };
    };
    return [
      choice('', this.names()[1], feed?.countWithout(facet)),
      ...[...new Set([...offered, ...kept])]
        .map((value) => choice(value, this.nameOf(value), counts?.get(value)))
        .filter(({ name }) => name)
        .sort((a, b) => localize.compare(a.name, b.name)),
    ];
  }

  /** Nothing can be chosen: the stories are not there, or there is nothing to choose by. */
  #isIdle(choices: readonly Choice[]): boolean {
    const { feed } = this.choice;
    return !this.localize.ready || !feed?.current || choices.length < 2;
  }

  #select(label: string, choices: readonly Choice[], isIdle: boolean): TemplateResult {
    return html`<label part="label" for="control">${label}</label>
      <div class="select">
        <select part="control" id="control" ?disabled=${isIdle} @change=${this.#pick}>
          ${choices.map(
            ({ value, name, count, isChosen, isEmpty }) =>
              html`<option
                part="option"
                value=${value}
                ?disabled=${isEmpty && !isChosen}
                .selected=${isChosen}
              >
                ${isIdle ? name : `${name} (${count})`}
              </option>`,
          )}
        </select>
      </div>`;
  }

  // It comes before the choice has reached the stories.
  readonly #keepInside = (event: Event): void => event.stopPropagation();

  readonly #pick = (event: Event): void => {
    // Inside it is the browser's event; outside it is ours.
    event.stopPropagation();
    this.choice.choose({ [this.choice.facet]: [(event.target as HTMLSelectElement).value] });
  };
}
