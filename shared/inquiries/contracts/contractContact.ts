import * as z from 'zod'
import { operation } from '../../operation'
import { phone } from '../../people/credentials'
import { contactParts, inquirySizes } from '../words'
import { id } from './contractParts'
import { words } from './freeText'

/** What stands in the cases as it was written there. */
const from = z.string().min(1, '写明要更正的是哪一个').max(inquirySizes.name.most)

interface Asked {
  name?: { from: string; to: string } | undefined
  phone?: { from: string; to: string } | undefined
}

/** One of the two at least, and each another one than before. */
function isCorrection(asked: Asked, check: z.RefinementCtx): void {
  const wrong = (path: string[], message: string) => check.addIssue({ code: 'custom', path, message })
  if (!asked.name && !asked.phone) wrong(['name'], '写上要更正的姓名或者电话')
  for (const part of contactParts)
    if (asked[part] && asked[part].from === asked[part].to) wrong([part, 'to'], '和原来的一样')
}

export const correctContacts = operation({
  name: 'correctContacts',
  route: 'POST /api/inquiries/contact-corrections',
  summary: '一次更正自己全部办件里写错的同一个姓名或者电话：改了哪几件，哪几件没改、为什么；再来一次也一样',
  callers: ['citizen'],
  body: z
    .strictObject({
      name: z.strictObject({ from, to: words(inquirySizes.name, '姓名') }).optional(),
      phone: z.strictObject({ from, to: phone }).optional(),
    })
    .superRefine(isCorrection),
  reply: z.object({
    corrected: z.array(id.shape.id),
    left: z.array(z.object({ id: id.shape.id, why: z.string() })),
    /** In how many it still stands: once more does the next of them. */
    more: z.number().int(),
  }),
  problems: ['bad-input'],
})
