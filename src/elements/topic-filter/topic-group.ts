import { controlWords } from '../../controllers/control-words.js';
import { plural } from '../../locales/format.js';
import { ChoiceGroup, type GroupWords } from '../choices/choice-group.js';

/** Topics to choose, found by the words of their own. */
export class Group extends ChoiceGroup {
  protected override readonly isFoundInSight = true;

  protected override get words(): GroupWords {
    const { findTopic, allTopics, topicsChosen } = controlWords(this.localize);
    return {
      find: findTopic,
      all: allTopics,
      chosen: (n) => plural(this.localize.language, topicsChosen, n),
    };
  }
}
