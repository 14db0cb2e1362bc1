import { type Finding, finding, type RecordType, type Role, type Section, sectionLabels } from '@app/catalogue';

/** A role held where the entry is made, for the work of one section or of all. */
export interface HeldRole {
  role: Role;
  section?: Section;
}

/**
 * The role an entry is recorded under: one of those held that may record the type, the leader's where the year is closed.
 * Where none may, the first that is held: the entry is then refused for it (`wrong-role`).
 */
export function roleToRecord(held: readonly HeldRole[], recordType: RecordType | undefined, yearIsClosed = false): Role {
  const fitting = held.filter(({ role }) => role === 'system' || recordType?.recorders.includes(role));
  const ofSection = fitting.filter((one) => reaches(one, recordType));
  const [first] = ofSection.length > 0 ? ofSection : fitting.length > 0 ? fitting : held;
  const leader = yearIsClosed && ofSection.some(({ role }) => role === 'leader');
  return leader ? 'leader' : first?.role ?? 'clerk';
}

/** A section records its own work only (event catalogue 2.10); `subject` is the type of the record concerned. */
export function checkSection(held: readonly HeldRole[], role: Role, subject: RecordType | undefined): Finding[] {
  const own = held.filter((one) => one.role === role);
  if (!subject?.sections || own.length === 0 || own.some((one) => reaches(one, subject))) return [];
  const names = subject.sections.map((section) => sectionLabels[section]);
  return [finding('desk', 'other-section', 'type', `${subject.label.zh}由${names.map(({ zh }) => zh).join('、')}登记`,
    `${subject.label.en} is recorded by the ${names.map(({ en }) => en).join(' or ')}`)];
}

function reaches({ section }: HeldRole, subject: RecordType | undefined): boolean {
  return section === undefined || !subject?.sections || subject.sections.includes(section);
}
