import { config } from 'zod';

/*
 * For pages, whose policy forbids making code out of text: zod would try whether it may, which is reported as a violation.
 * Imported before any schema; a program without a policy leaves this out, and its schemas run faster.
 */
config({ jitless: true });
