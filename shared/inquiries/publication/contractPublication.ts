import * as z from 'zod'
import { operation } from '../../operation'
import { inquiryKind } from '../case/inquiry'
import { publicationStages } from '../deskWords'

/** One case on its way to 选登: no personal data, only the words that are or may become public. */
export const publicationLine = z.object({
  id: z.string(),
  kind: inquiryKind,
  department: z.string(),
  stage: z.enum(publicationStages),
  /** The question as it is proposed or public; before that the beginning of what was asked, redacted. */
  question: z.string(),
  /** When it came to this stage: answered, proposed or made public. */
  at: z.iso.datetime(),
  /** The department said no to the last wording. */
  refused: z.boolean().optional(),
  /** Public already, and a new wording waits: for the department's signature, or signed for the editor. */
  rewording: z.enum(['unsigned', 'signed']).optional(),
})
export type PublicationLine = z.infer<typeof publicationLine>

const after = z.string().max(400).optional()
const reply = z.object({ cases: z.array(publicationLine), next: z.string().optional() })

export const listPublications = operation({
  name: 'listPublications',
  route: 'GET /api/publications',
  summary: '选登到哪一步：可选登的、等单位签的、签好等公开的、已公开的',
  callers: ['editor'],
  county: true,
  query: z.strictObject({ show: z.enum(publicationStages).default('able'), after }),
  reply,
})

export const listProposals = operation({
  name: 'listProposals',
  route: 'GET /api/publications/proposals',
  summary: '选登待签：本单位的先提出的在前；督查看各单位的',
  callers: ['lead', 'supervisor'],
  query: z.strictObject({ after }),
  reply,
})
