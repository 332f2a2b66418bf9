import * as z from 'zod'
import type { Inquiry } from '../../case/inquiry'
import { publisherIn } from '../../case/past'
import { caseOperation } from '../../contracts/contractParts'
import { words } from '../../contracts/freeText'
import { deskSizes } from '../../deskWords'
import { act } from '../act'
import { editor, signer } from '../callers'
import { cut, toEditor } from '../desks'
import { unless } from '../moment'
import { by } from '../byWhom'

export const takeDownPublicationOperation = caseOperation({
  name: 'takeDownPublication',
  path: 'publication-removal',
  summary: '撤下选登，写明理由：公开的问与答随即删除',
  callers: ['lead', 'supervisor', 'editor'],
  county: true,
  body: z.strictObject({ reason: words(deskSizes.refusal, '理由') }),
})

export const isPublic = ({ publication }: Inquiry): string | undefined =>
  unless(publication !== undefined, '没有公开的问与答，可能已经撤下')

/**
 * 撤下选登: the published copy disappears, and a new one on its way with it; the consent stays, so that another may be
 * proposed. Whoever asked is told, and the history keeps why.
 */
export const takeDownPublication = act({
  action: 'takeDownPublication',
  operation: takeDownPublicationOperation,
  event: 'publicationTakenDown',
  headline: '撤下选登',
  plainly: '公开的问题和答复已撤下',
  who: (caller, inquiry) => signer(caller, inquiry) || editor(caller, inquiry),
  notNow: isPublic,
  decide: (_inquiry, { reason }, caller, { at }) => ({ type: 'publicationTakenDown', at, by: by(caller), reason }),
  tellsDesks: (event, after) =>
    event.by.id === publisherIn(after)?.id
      ? []
      : toEditor(publisherIn(after), '选登的问与答已经撤下', `${event.by.name}：${cut(event.reason)}`),
  tellsAsker: (_event, { id }) => ({
    title: '公开的问题和答复已经撤下',
    text: `编号 ${id}，别人不再看得到。你收到的答复还在这里。`,
  }),
})
