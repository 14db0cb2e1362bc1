import type { IndicatorLine, Light } from '@app/assessment';
import { say, type Text } from '@app/catalogue';
import type { YearAssessment } from '@app/inspection';

type Speak = (text: Text) => string;

const LIGHTS: Readonly<Record<Light, Text>> = {
  ahead: say('超前', 'ahead'), onPace: say('正常', 'on pace'), behind: say('落后', 'behind'), lost: say('已失', 'lost'),
};
const MOST_ACTS = 10;
const MOST_MISSING = 6;

/** The assessment, line by line, with what is missing beneath each. */
export function assessmentTable({ set, on, total, max, scored, bonus, malus, veto, forecastTotal, indicators }: YearAssessment, speak: Speak): string {
  const head = speak(say(
    `${set}，截至 ${on}：总分 ${String(total)} / ${String(max)}（得分 ${String(scored.score)} ÷ 适用分值 ${String(scored.weight)}，加分 ${String(bonus)}，扣分 ${String(malus)}）；照此到年底 ${String(forecastTotal)}`,
    `${set}, on ${on}: total ${total} of ${max} (points ${scored.score} ÷ weights that apply ${scored.weight}, plus ${bonus}, minus ${malus}); at this pace ${forecastTotal} at year end`,
  ));
  const vetoed = veto === null ? [] : [speak(say(`一票否决：总分不超过 ${String(veto)}`, `veto: the total is at most ${veto}`))];
  const lines = indicators.flatMap((line) => [lineOf(line, speak), ...missingLines(line, speak)]);
  return `${[head, ...vetoed, ...lines].join('\n')}\n`;
}

/** The acts that bring most, best first. */
export function nextActs({ indicators }: YearAssessment, speak: Speak): string {
  const acts = indicators.flatMap(({ code, next }) => next.map((act) => ({ code, ...act }))).sort((a, b) => b.points - a.points).slice(0, MOST_ACTS);
  if (acts.length === 0) return '';
  const head = speak(say('下一步最省力的得分项：', 'cheapest next acts:'));
  return `${[head, ...acts.map(({ code, what, points }) => `  +${String(points)}  ${code}  ${speak(what)}`)].join('\n')}\n`;
}

/** The first few by name, and how many there are in all. */
function missingLines({ missing }: IndicatorLine, speak: Speak): string[] {
  const shown = missing.slice(0, MOST_MISSING).map((text) => `        - ${speak(text)}`);
  const more = missing.length - shown.length;
  return more === 0 ? shown : [...shown, `        - ${speak(say(`……共 ${String(missing.length)} 项（--json 列出全部）`, `… ${missing.length} in all (--json lists them)`))}`];
}

/** A value with its unit; n/a where there is none. */
export function shownValue({ value, unit }: Pick<IndicatorLine, 'value' | 'unit'>, speak: Speak): string {
  if (value === null) return speak(say('不适用', 'n/a'));
  return typeof value === 'number' ? `${String(value)}${unit}` : value;
}

function lineOf(line: IndicatorLine, speak: Speak): string {
  const { code, name, target, due, weight, score, applicable, light, forecast, counts } = line;
  const goal = target === null ? due ?? '–' : String(target);
  const points = counts === 'internal' ? '' : `${applicable ? String(score ?? 0) : '–'}/${String(weight)}`;
  const ahead = forecast && forecast.method !== 'final' ? ` → ${String(forecast.value)} (${String(forecast.low)}–${String(forecast.high)})` : '';
  return `${code}  ${speak(name)}  ${shownValue(line, speak)} / ${goal}  ${points}  ${light ? speak(LIGHTS[light]) : ''}${ahead}`;
}
