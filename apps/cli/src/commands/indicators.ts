import { say, type Text } from '@app/catalogue';
import { assessmentJson, AssessmentReader, warningsOf, type YearAssessment } from '@app/inspection';
import { type Clock, CLOCK } from '@app/platform';
import { defineCommand } from '../command.js';
import { jsonOption, type MomentOptions, momentOptions, onOption, organizationOption, readDay, readMoment, readYear, setOption, yearOption } from '../options.js';
import { assessmentTable, nextActs } from '../assessment-words.js';

interface Options extends MomentOptions {
  organization: string;
  year: string;
  on?: string;
  set?: string;
  json?: boolean;
}

export default defineCommand<Options>({
  usage: 'indicators',
  about: say('考核指标：逐项得分、进度、缺什么、年底预测', 'the target assessment: scores, pace, what is missing, the forecast for year end'),
  options: [organizationOption, yearOption, onOption, setOption, ...momentOptions, jsonOption],
  examples: [
    'duty indicators --organization 云泽县湿地局 --year 2022 --on 2022-08-31',
    'duty indicators --organization 云泽县湿地局 --year 2022 --set default@2023 --json',
  ],
  async run(ledger, terminal, _args, { organization, year, on, set, json, ...options }) {
    const moment = readMoment(options);
    const day = readDay(on, moment, ledger.get<Clock>(CLOCK).now());
    const assessment: YearAssessment = await ledger.get(AssessmentReader)
      .read({ organization, year: readYear(year), on: day, moment, ...(set === undefined ? {} : { set }) });
    const speak = (text: Text): string => terminal.say(text);
    for (const warning of warningsOf(assessment)) terminal.tell(warning);
    if (json) {
      terminal.printJson(assessmentJson(assessment, speak));
      return 0;
    }
    terminal.print(assessmentTable(assessment, speak));
    terminal.print(nextActs(assessment, speak));
    return 0;
  },
});
