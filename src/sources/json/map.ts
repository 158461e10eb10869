import { z } from 'zod';
import { QUALIFIERS } from '../../domain/amount.ts';
import { MEASURES, PERIODS, ROLES } from '../../domain/figure.ts';

const path = z.string().min(1);
const scalar = z.union([z.string(), z.number(), z.boolean()]);

const windowFields = {
  period: z
    .enum(PERIODS)
    .optional()
    .describe(
      'What the number counts: a running total (`cumulative`), a stretch such as a day (`interval`), one event.',
    ),
  windowWords: z
    .string()
    .optional()
    .describe('The stretch in words, as a message may print it: "since 7 October 2023".'),
  since: z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}$/, 'a day such as 2022-02-24')
    .optional()
    .describe('First day of a running total; becomes "since 24 February 2022" where `windowWords` is missing.'),
  claimant: z.string().min(1).optional().describe('Who says so. May stand once for all figures or with each.'),
  victims: z.string().min(1).optional().describe('Who is counted: "Russian personnel".'),
  place: z.string().min(1).optional().describe('Where: "Gaza Strip".'),
};

const figure = z
  .strictObject({
    path: path.describe('Field of the row that holds the number.'),
    measure: z
      .enum(MEASURES, {
        error: (issue) => `unknown measure ${JSON.stringify(issue.input)}; one of ${MEASURES.join(', ')}`,
      })
      .describe('What is counted.'),
    qualifier: path
      .optional()
      .describe(
        `Field of the row that qualifies the number ("about"), or one of ${QUALIFIERS.join(', ')} for all rows.`,
      ),
    role: z
      .enum(ROLES)
      .optional()
      .describe(
        'What the number is to its series: the `total` (default), an `increment`, or one part of an increment.',
      ),
    ...windowFields,
  })
  .describe('One number of each row.');

const condition = z
  .strictObject({
    path: path.describe('Field of the row.'),
    equals: z
      .union([scalar, z.array(scalar)])
      .optional()
      .describe('Value, or list of values, at which the row is left out.'),
    missing: z.literal(true).optional().describe('The row is left out when it does not have the field.'),
  })
  .refine((it) => (it.equals === undefined) !== (it.missing === undefined), 'give either `equals` or `missing`')
  .describe('A row that meets one of these conditions is left out.');

/** How the rows of a JSON document become figures. */
export const jsonMap = z.strictObject({
  rows: path.optional().describe('Path of the array of rows, or of a single row; without it the document itself.'),
  asOf: path.describe('Field with the day for which the row holds.'),
  ignoreWhen: z.array(condition).optional().describe('Rows to leave out, such as days marked as missing.'),
  figures: z.array(figure).min(1).describe('The numbers of a row.'),
  ...windowFields,
});

export type JsonMap = z.infer<typeof jsonMap>;
export type FigureMap = JsonMap['figures'][number];
export type RowCondition = NonNullable<JsonMap['ignoreWhen']>[number];
