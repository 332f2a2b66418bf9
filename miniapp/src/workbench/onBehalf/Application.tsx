import { inquirySizes } from '@shared/inquiries/words'
import { View } from '@tarojs/components'
import { AttachmentPicker } from '../../inquiries/AttachmentPicker'
import { ApplicantChoice } from '../../inquiries/submit/ApplicantChoice'
import { FormChoice } from '../../inquiries/submit/FormChoice'
import { fieldError } from '../../platform/callProblem'
import { Card } from '../../ui/Card'
import { Field } from '../../ui/Field'
import { DateField } from '../DateField'
import type { Taken } from './spoken'

interface ApplicationProps {
  taken: Taken
  set: (change: Partial<Taken>) => void
  /** What the last attempt threw. */
  wrong: unknown
}

/** What an application for disclosure has to say, as on the citizen's own form (政府信息公开条例 第二十九条). */
export function Application({
  taken: { name, phone, form, applicant, attachments, receivedOn = '' },
  set,
  wrong,
}: ApplicationProps) {
  return (
    <>
      <FormChoice draft={{ form }} edit={(change) => set({ form: change.form })} wrong={wrong} />
      <Card title="申请人">
        <ApplicantChoice applicant={applicant} onChange={(one) => set({ applicant: one })} />
        <Field
          label="姓名或者名称"
          value={name}
          max={inquirySizes.name.most}
          error={fieldError(wrong, 'name')}
          onChange={(typed) => set({ name: typed })}
        />
        <Field
          label="联系电话"
          kind="phone"
          value={phone}
          hint="用来和申请人确认收到，只给办理的单位看，不印在回执上"
          error={fieldError(wrong, 'phone')}
          onChange={(typed) => set({ phone: typed })}
        />
      </Card>
      <Card title="哪天收到">
        <View className="second">
          当面交的算当天，挂号信、快递算签收那天；平信要当天和申请人确认，确认那天才算收到（政府信息公开条例
          第三十一条）
        </View>
        <DateField
          label="收到的日子（不选就是今天）"
          value={receivedOn}
          error={fieldError(wrong, 'receivedOn')}
          onChange={(day) => set({ receivedOn: day })}
        />
      </Card>
      <Card title="身份证明">
        <View className="second">
          拍一张他的证件照片加在这里，只有办理的单位、政务公开办公室和监督部门看得到。没带的，办理单位再请他补
        </View>
        <AttachmentPicker
          ids={attachments ?? []}
          onIds={(ids) => set({ attachments: ids })}
          advice="和申请有关的文件也加在这里"
        />
      </Card>
    </>
  )
}
