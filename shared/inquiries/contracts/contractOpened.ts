import * as z from 'zod'
import { attachmentId } from '../case/attachment'
import { fileReply, operation } from '../../operation'
import { openedSizes } from '../words'
import { departmentId } from './contractParts'

const name = z.strictObject({ id: z.string().regex(/^[a-z0-9]{12}$/, '公开信息的编号不合规则') })

/** One line of the column. */
export const openedLine = z.object({
  id: z.string(),
  title: z.string(),
  number: z.string().optional(),
  department: z.string(),
  openedAt: z.iso.datetime(),
  correctedAt: z.iso.datetime().optional(),
})
export type OpenedLine = z.infer<typeof openedLine>

export const openedView = openedLine.extend({
  /** Absent where it was withdrawn. */
  text: z.string().optional(),
  files: z.array(z.string()),
  changes: z.array(z.object({ at: z.iso.datetime(), what: z.string(), reason: z.string() })),
  withdrawn: z.boolean(),
})
export type OpenedView = z.infer<typeof openedView>

export const listOpened = operation({
  name: 'listOpened',
  route: 'GET /api/opened',
  summary: '依申请公开转主动公开：有人申请过、现在所有人都看得到的信息，可以按字词和单位找',
  callers: 'anyone',
  query: z.strictObject({
    search: z.string().trim().max(openedSizes.search.most).optional(),
    unit: departmentId.optional(),
    after: z.string().max(400).optional(),
  }),
  reply: z.object({ opened: z.array(openedLine), next: z.string().optional() }),
  keptFor: 10_000,
})

export const readOpened = operation({
  name: 'readOpened',
  route: 'GET /api/opened/{id}',
  summary: '一份转为主动公开的信息：全文、附件、更正和撤下的理由',
  callers: 'anyone',
  params: name,
  reply: z.object({ opened: openedView }),
  problems: ['not-found'],
})

export const readOpenedFile = operation({
  name: 'readOpenedFile',
  route: 'GET /api/opened/{id}/files/{file}',
  summary: '打开一份公开信息的附件',
  callers: 'anyone',
  params: name.extend({ file: z.string().regex(attachmentId, '附件标识不合规则') }),
  reply: fileReply,
  problems: ['not-found'],
})
