import type { NoticeAct } from './acts/act'
import { approve } from './acts/approve'
import { drop } from './acts/drop'
import { revise } from './acts/revise'
import { sendBack } from './acts/sendBack'
import { submit } from './acts/submit'
import { withdraw } from './acts/withdraw'
import type { NoticeAction } from './status'

/** The acts on a notice, in the order of the table; 更正 is another notice and leaves this one as it is until that is issued. */
export const noticeActs: { [A in Exclude<NoticeAction, 'correct'>]: NoticeAct } = {
  revise,
  submit,
  approve,
  sendBack,
  drop,
  withdraw,
}
