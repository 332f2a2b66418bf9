import type { Act, AnyOperation } from '../../act'
import type { Named } from '../../named'
import type { Received } from '../../operation'
import type { Caller } from '../../people/caller'
import type { NoticeContent } from '../content'
import type { NoticeEvent } from '../event'
import type { Notice } from '../notice'
import type { NoticeAction } from '../status'
import type { NoticeMoment } from './moment'

export const by = ({ id, name }: Caller): Named => ({ id, name })

export type NoticeAct<O extends AnyOperation = AnyOperation, F = unknown> = Act<
  Notice,
  NoticeEvent,
  NoticeMoment,
  O,
  F
> & {
  action: NoticeAction
  /** What was sent takes the place of what the draft said, with its files. */
  rewrites?: true
  /** What is going to stand in public: it has to fit in with everything else that does. */
  says?(notice: Notice, sent: Received<O>['body']): NoticeContent
}

/** Ties an act on a notice together. F: what is looked up before it decides. */
export const act = <O extends AnyOperation, F = unknown>(one: NoticeAct<O, F>): NoticeAct<O, F> => one
