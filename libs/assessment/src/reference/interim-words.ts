import { say, type Text } from '@app/catalogue';
import type { ForecastMethod } from '../interim/forecast.js';
import type { Light } from '../interim/light.js';
import type { Pace } from '../set/indicator-set.js';

/** How each pace works out what is expected by a day. */
export const PACES: Readonly<Record<Pace['kind'], Text>> = {
  linear: say('目标 × 已过天数 ÷ 全年天数', 'target × days over ÷ days of the year'),
  seasonal: say('目标 × 上年同日已完成的比例；上年有记录的月份不足 6 个时按 linear', "target × the share that was done by the same day of last year; `linear` where last year has records in fewer than 6 months"),
  monthly: say('每过一个月一次；缺的月份补不回来', 'one for each month that is over; a month missed stays missed'),
  quarterly: say('每过一个季度一次', 'one for each quarter that is over'),
  by: say('到 `date`（MM-DD）之前为 0，之后为全部', 'nothing before `date` (MM-DD), all of it from that day on'),
  steady: say('任何时候都应达到目标，用于只算到期事项的比率', 'the target at any time, for rates over what is due already'),
  none: say('没有预期', 'nothing is expected'),
};

export const LIGHTS: Readonly<Record<Light, Text>> = {
  ahead: say('超前：已达全年目标，或比预期多一成且至少多 1', 'ahead: the target of the year is reached, or the value is above what is expected by a tenth and at least 1'),
  onPace: say('正常：不低于预期', 'on pace: not below what is expected'),
  behind: say('落后：低于预期', 'behind: below what is expected'),
  lost: say('已失：满分已不可能（年度已过、月份已缺、逾期、已发生扣分事项）', 'lost: full marks can no longer be reached (the year is over, a month is missed, a deadline has passed, what is punished has happened)'),
};

/** Each forecast by its name: what it does, and what its bounds mean. */
export const FORECASTS: Readonly<Record<ForecastMethod, Text>> = {
  final: say('年度已过，值不再变化', 'the year is over, the value stands'),
  pace: say(
    '值 ÷ 按进度到今天应完成的比例；比例不足 4% 时不预测。上下限把余下的看作随机到来（泊松过程，速率由已发生的估计，另加半次）',
    'value ÷ the share of the year expected by now; none below a share of 4 %. The bounds take what is still to come as counted by chance (a Poisson process whose rate is estimated from what came so far, with half a count more)',
  ),
  periods: say(
    '余下的月份或季度按已过的比例做到。上下限按二项分布，做到的概率取（已做到 + 1）÷（已过 + 2）',
    'the months or quarters left are kept as often as those that are over. The bounds are binomial, with a chance of (kept + 1) ÷ (over + 2)',
  ),
  rate: say('比率保持至今的值；上下限为威尔逊区间', "the rate so far; the bounds are Wilson's score interval"),
};
