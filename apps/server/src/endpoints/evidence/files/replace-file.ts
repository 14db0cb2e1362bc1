import { z } from 'zod';
import { textSchema } from '../../desk/records/shapes.js';
import { defineReview, reviewWords } from './review.js';

export default defineReview('replace', reviewWords.replace, 'evidence.attach', z.strictObject({ replacement: textSchema, reason: textSchema }),
  (attachments, actor, review, { replacement, reason }) => attachments.replace(actor, review, replacement, reason));
