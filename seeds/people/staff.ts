import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { account } from '@shared/people/credentials'
import { staffRoles } from '@shared/people/words'
import * as z from 'zod'

const exampleStaff = z.strictObject({
  account,
  role: z.enum(staffRoles),
  /** Department id of an officer or lead. */
  department: z.string().optional(),
  /** Area code of a clerk, or of the administrator of a place. */
  area: z.string().optional(),
  name: z.string().startsWith('示例'),
})
export type ExampleStaff = z.infer<typeof exampleStaff>

/** The example accounts of local mode: an officer for every department, and one or more of every other role. */
export const loadExampleStaff = (): ExampleStaff[] =>
  z.array(exampleStaff).parse(JSON.parse(readFileSync(join(__dirname, 'staff.json'), 'utf8')))
