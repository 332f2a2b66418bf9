import * as z from 'zod'
import { named } from '../named'
import { operation } from '../operation'
import { templateContent } from './templates/content'
import { shownTemplate } from './templates/desk'
import { replyTemplate } from './templates/template'

export const listReplyTemplates = operation({
  name: 'listReplyTemplates',
  route: 'GET /api/reply-templates',
  summary: '写答复时能用的模板，本单位的在前，通用的在后',
  callers: ['officer', 'lead'],
  reply: z.object({ templates: z.array(replyTemplate) }),
})

export const listTemplates = operation({
  name: 'listTemplates',
  route: 'GET /api/templates',
  summary: '本单位写的答复模板：等签发的、在用的、撤下的；通用的由市政务公开办公室写；督查看通用的和各单位等签发的',
  callers: ['officer', 'lead', 'editor', 'supervisor'],
  reply: z.object({
    /** Whose templates the caller keeps; a new one is of the first. */
    units: z.array(named),
    drafts: z.array(shownTemplate),
    inUse: z.array(shownTemplate),
    withdrawn: z.array(shownTemplate),
  }),
  problems: ['not-allowed'],
})

export const writeTemplate = operation({
  name: 'writeTemplate',
  route: 'POST /api/templates',
  summary: '写一份新的答复模板，交审核人签发；编辑写的给所有单位用',
  callers: ['officer', 'lead', 'editor'],
  body: z.strictObject({ content: templateContent }),
  reply: z.object({ template: shownTemplate }),
  problems: ['not-allowed', 'bad-input'],
})
