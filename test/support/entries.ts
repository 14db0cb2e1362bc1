let serial = 0;

/** An entry of the exchange format, sound unless told otherwise. */
export function entry(type: string, data: object, rest: Record<string, unknown> = {}): Record<string, unknown> {
  serial += 1;
  return {
    id: `T-${String(serial)}`, type, organization: '某县水务局', occurredOn: '2023-03-01', recordedAt: '2023-03-02T09:00:00+08:00',
    recordedBy: 'clerk01', role: 'clerk', data, evidence: [], ...rest,
  };
}

export const opened = (year = 2023): Record<string, unknown> =>
  entry('ReportingYearOpened', { year, indicatorSet: '考核指标', leader: '王某' }, { occurredOn: `${String(year)}-01-03`, recordedAt: `${String(year)}-01-03T09:00:00+08:00`, role: 'leader' });

export const session = (rest: Record<string, unknown> = {}, data: object = {}): Record<string, unknown> =>
  entry('StudySessionHeld', { scope: 'collective', kind: '一月一法', topics: ['民法典'], expected: 14, attended: 12, ...data }, rest);

export const correction = (target: unknown, patch: object[], rest: Record<string, unknown> = {}): Record<string, unknown> =>
  entry('RecordCorrected', { target, patch, reason: '漏计两名下沉干部' }, { recordedAt: '2023-03-05T09:00:00+08:00', ...rest });

export const voiding = (target: unknown, rest: Record<string, unknown> = {}): Record<string, unknown> =>
  entry('RecordVoided', { target, reason: '非本单位组织的活动', approvedBy: 'leader01' }, { recordedAt: '2023-03-06T09:00:00+08:00', ...rest });

export const duplicate = (target: unknown, canonical: unknown, rest: Record<string, unknown> = {}): Record<string, unknown> =>
  entry('DuplicateMarked', { target, canonical, reason: '同一活动重复录入' }, { recordedAt: '2023-03-06T09:00:00+08:00', ...rest });
