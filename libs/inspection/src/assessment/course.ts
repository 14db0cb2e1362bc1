import { Injectable } from '@nestjs/common';
import { lastDayOfMonth, monthsOf } from '@app/calendar';
import { type AssessmentQuestion, AssessmentReader, type YearAssessment } from './assessment-reader.js';

/** A year's assessment at the end of every month that has ended by the day looked at, and on that day. */
@Injectable()
export class Course {
  constructor(private readonly assessments: AssessmentReader) {}

  async follow(question: AssessmentQuestion): Promise<YearAssessment[]> {
    const course: YearAssessment[] = [];
    // One after the other: each is a whole assessment, and nobody waits for the curve.
    for (const on of monthEndsUntil(question.year, question.on)) course.push(await this.assessments.read({ ...question, on }));
    return course;
  }
}

/** The ends of the months of a year before a day, and the day itself or, where it lies after the year, the year's last. Pure. */
export function monthEndsUntil(year: number, day: string): string[] {
  const months = monthsOf(year);
  const ends = months.map(lastDayOfMonth);
  const last = ends.at(-1) ?? day;
  const until = day > last ? last : day;
  return until < `${months[0] ?? ''}-01` ? [] : [...ends.filter((end) => end < until), until];
}
