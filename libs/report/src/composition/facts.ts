import type { Span } from '../model.js';
import { phrase } from '../printing/wording.js';
import { inventoryKinds, namesOf, partyGroupTopics, titlesOf } from './documents.js';
import { drawnFrom } from './drawn.js';
import { type DutyYear, textsOf } from './duty-year.js';
import { mostStudiedLaws } from './laws.js';
import { campaigns, fiveVenues, occasionForms, occasions, otherVenues, venueForms } from './publicity.js';
import { exams, otherClasses, studyKinds, trainingRates } from './training.js';

/** Something the records say, as text; undefined when they say nothing of it. */
export type Fact = (year: DutyYear) => Span[] | undefined;

/** What templates may name with `{@…}`. */
export const facts: Readonly<Record<string, Fact>> = {
  workPoints: titlesOf('年度要点'),
  trainingPlans: titlesOf('培训计划'),
  learningPlans: titlesOf('学法计划', '干部讲堂计划', '案例点评计划'),
  specialPlans: titlesOf('专项方案'),
  institutions: titlesOf('制度'),
  discretionRules: titlesOf('裁量基准'),
  inventoryKinds,
  partyGroupTopics,
  studyKinds,
  exams,
  otherClasses,
  courts: namesOf('CourtHearingObserved', 'court'),
  laws: mostStudiedLaws,
  programmes: namesOf('TrainingResultRecorded', 'programme'),
  trainingRates,
  occasions,
  occasionForms,
  fiveVenues,
  otherVenues,
  venueForms,
  campaigns,
  preJobTraining: (year) => {
    const trained = year.records('PreJobTrainingCompleted');
    return drawnFrom(trained, trained.length > 0 ? '岗前培训' : '');
  },
  firstOfProjects: (year) => (year.value('project.processed') > 1 ? firstProject(year) : undefined),
  onlyProject: (year) => (year.value('project.processed') === 1 ? firstProject(year) : undefined),
};

/** The earliest of the projects counted stands for all of them. */
function firstProject(year: DutyYear): Span[] | undefined {
  const [first] = year.counted('project.processed');
  const [name = ''] = textsOf(first, 'name').map(phrase);
  return drawnFrom([first], name);
}
