import { z } from 'zod';
import { defineReview, reviewWords } from './review.js';

export default defineReview('verify', reviewWords.verify, 'evidence.verify', z.strictObject({}), (attachments, actor, review) => attachments.verify(actor, review));
