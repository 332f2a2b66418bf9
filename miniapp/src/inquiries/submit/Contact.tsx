import { inquirySizes } from '@shared/inquiries/words'
import type { InquiryDraft } from '../../platform/drafts'
import { fieldError } from '../../platform/callProblem'
import { Card } from '../../ui/Card'
import { Field } from '../../ui/Field'
import { ApplicantChoice } from './ApplicantChoice'

interface ContactProps {
  draft: InquiryDraft
  edit: (change: Partial<InquiryDraft>) => void
  /** What the last attempt threw. */
  wrong: unknown
}

/** How to reach the person: theirs to give or not, except that an application for disclosure must name who applies. */
export function Contact({ draft: { kind, applicant, mends, name, phone, forPerson }, edit, wrong }: ContactProps) {
  const applies = kind === 'disclosure'
  const own = !applies && mends?.thing === 'ownRecord'
  return (
    <Card title={applies ? '申请人' : own ? '你是谁' : '怎么联系你（选填）'}>
      {applies ? <ApplicantChoice applicant={applicant} onChange={(one) => edit({ applicant: one })} /> : null}
      <Field
        label={applies || own ? '姓名或者名称' : '称呼'}
        value={name}
        hint={applies && forPerson ? '写家人的姓名，申请是家人的' : undefined}
        max={inquirySizes.name.most}
        error={fieldError(wrong, 'name')}
        onChange={(typed) => edit({ name: typed })}
      />
      <Field
        label={applies || own ? '联系电话' : '手机号'}
        kind="phone"
        value={phone}
        hint={
          applies
            ? `用来和${forPerson ? '家人' : '你'}确认收到申请，只给办理的单位看`
            : own
              ? '用来核对是不是你的记录，只给办理的单位看'
              : '只给答复这件事的单位看'
        }
        error={fieldError(wrong, 'phone')}
        onChange={(typed) => edit({ phone: typed })}
      />
    </Card>
  )
}
