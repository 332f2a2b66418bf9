import type * as z from 'zod'
import { isPicture } from './attachment'
import type { DisclosureForm, InquiryKind } from './inquiry'

interface Application {
  kind: InquiryKind
  contact?: { name?: string | undefined; phone?: string | undefined } | undefined
  form?: DisclosureForm | undefined
  applicant?: string | undefined
  identity?: string[] | undefined
  identitySeen?: boolean | undefined
  mends?: { thing: string } | undefined
  attachments?: readonly string[] | undefined
}

const law = '（政府信息公开条例 第二十九条）'
const recordLaw = '（政府信息公开条例 第四十一条）'

/**
 * An application for disclosure names who applies, how to reach them and in which form the information is wanted
 * (政府信息公开条例 第二十九条第二款); without a way to reach them the receipt could never be confirmed (第三十一条). Nothing else has
 * a form; whoever wants their own record corrected has to prove that it is wrong (第四十一条).
 */
export function applicationIsWhole(
  { kind, contact, form, applicant, identity = [], identitySeen, mends, attachments = [] }: Application,
  check: z.RefinementCtx,
): void {
  const wrong = (path: string[], message: string) => check.addIssue({ code: 'custom', path, message })
  if (kind !== 'disclosure') {
    if (form) wrong(['form'], '只有信息公开申请才选提供的形式')
    if (identity.length > 0 || identitySeen) wrong(['identity'], '只有信息公开申请要身份证明')
    if (applicant) wrong(['applicant'], '只有信息公开申请才写明由谁申请')
    if (mends?.thing === 'ownRecord') {
      if (attachments.length === 0) wrong(['attachments'], `请附上能证明记录不准确的证据${recordLaw}`)
      if (!contact?.name) wrong(['contact', 'name'], '请填写姓名，单位要核对是不是你的记录')
      if (!contact?.phone) wrong(['contact', 'phone'], '请填写联系电话，单位要核对是不是你的记录')
    }
    return
  }
  if (!identity.every(isPicture)) wrong(['identity'], '身份证明只收照片（JPG、PNG、WebP），PDF 请拍成照片')
  if (mends) wrong(['mends'], '纠错不是信息公开申请，请换一种')
  if (!contact?.name) wrong(['contact', 'name'], `请填写申请人的姓名或者名称${law}`)
  if (!contact?.phone) wrong(['contact', 'phone'], `请填写联系电话${law}`)
  if (!form) wrong(['form'], `请选择提供信息的形式${law}`)
}
