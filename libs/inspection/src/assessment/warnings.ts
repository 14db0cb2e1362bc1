import { say, type Text } from '@app/catalogue';
import type { YearAssessment } from './assessment-reader.js';

/** What a reader must know before trusting the table. */
export function warningsOf({ yearsWithoutHolidays, unknownSet, set }: YearAssessment): Text[] {
  return [
    ...yearsWithoutHolidays.map((year) => say(
      `没有 ${String(year)} 年的放假安排数据：工作日只按周一至周五计算，时限可能有出入`,
      `the holiday arrangement of ${year} is not in the data: working days are counted as Monday to Friday, time limits may be off`,
    )),
    ...(unknownSet === null ? [] : [say(
      `本单位当年采用的“${unknownSet}”尚未发布，暂按 ${set} 计算（用 duty sets publish 发布）`,
      `the set "${unknownSet}" that the bureau goes by has not been published; scored by ${set} meanwhile (publish it by duty sets publish)`,
    )]),
  ];
}
