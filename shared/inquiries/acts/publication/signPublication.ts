import * as z from 'zod'
import type { Inquiry } from '../../case/inquiry'
import { caseOperation, version } from '../../contracts/contractParts'
import { act } from '../act'
import { signer } from '../callers'
import { editor } from '../desks'
import { unless } from '../moment'
import { by } from '../byWhom'

export const signPublicationOperation = caseOperation({
  name: 'signPublication',
  path: 'publication-signature',
  summary: '签选登：单位同意公开',
  callers: ['lead', 'supervisor'],
  county: true,
  body: z.strictObject({ version }),
})

/** A wording that nobody of the department has signed yet. */
export const toSign = ({ proposal }: Inquiry): string | undefined =>
  unless(proposal !== undefined && !proposal.signedBy, '没有待签的选登稿')

/** 签选登: the department's signature, the first of two. */
export const signPublication = act({
  action: 'signPublication',
  operation: signPublicationOperation,
  event: 'publicationSigned',
  headline: (one) => `${one.department.name}同意选登`,
  plainly: '单位同意公开问题和答复',
  inside: true,
  who: signer,
  notNow: toSign,
  decide: ({ department }, _sent, caller, { at }) => ({ type: 'publicationSigned', at, by: by(caller), department }),
  tellsDesks: (_event, after) => editor(after, '选登稿已签，可以公开了', `${after.department.name}签。`),
})
