/** A paragraph: sentences that follow one another, then points (一是…；二是…) of one or more sentences each. */
export interface ParagraphOutline {
  units: readonly string[];
  points?: readonly (readonly string[])[];
}

export interface SectionOutline {
  /** Unit of its heading. */
  heading: string;
  paragraphs: readonly ParagraphOutline[];
}

/** The first part of the report, 一、: its heading and its sections （一）–（五）. The other two parts are made of records alone. */
export const workDone: { heading: string; sections: readonly SectionOutline[] } = {
  heading: 'S03',
  sections: [
    { heading: 'S04', paragraphs: [{ units: ['S05', 'S06', 'S07', 'S08', 'S09', 'S10'] }] },
    { heading: 'S11', paragraphs: [{ units: ['S12', 'S13', 'S14', 'S15', 'S16', 'S17'] }, { units: ['S18', 'S19', 'S20'] }] },
    { heading: 'S21', paragraphs: [{ units: ['S22'], points: [['S23', 'S24'], ['S25'], ['S26']] }] },
    { heading: 'S27', paragraphs: [{ units: ['S28', 'S29', 'S30'] }] },
    // A bureau without a third section still adopts special plans: a unit named twice stands where it is met first.
    { heading: 'S31', paragraphs: [{ units: ['S32', 'S25', 'S33', 'S34', 'S35'] }] },
  ],
};

/** 二、: one sentence a problem; more of them are `S39+1`, `S39+2` … */
export const problems = { heading: 'S36', units: ['S37', 'S38', 'S39'] } as const;

/** 三、: items of the plan, each a run-in heading and its sentences; what goes beyond gets `+n` after the last code of its kind. */
export const plan = {
  heading: 'S40',
  items: [
    { heading: 'S41', sentences: ['S42', 'S43', 'S44'] },
    { heading: 'S45', sentences: ['S46', 'S47', 'S48', 'S49'] },
    { heading: 'S50', sentences: ['S51', 'S52', 'S53', 'S54'] },
  ],
} as const;

/** All units of the report, S01 to S54. */
export const allUnits: readonly string[] = Array.from({ length: 54 }, (_, index) => `S${String(index + 1).padStart(2, '0')}`);
