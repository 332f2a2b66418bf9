import { inquirySizes } from '@shared/inquiries/words'
import { View } from '@tarojs/components'
import { AttachmentPicker } from '../../inquiries/AttachmentPicker'
import { ApplicantChoice } from '../../inquiries/submit/ApplicantChoice'
import { FormChoice } from '../../inquiries/submit/FormChoice'
import { fieldError } from '../../platform/callProblem'
import { Card } from '../../ui/Card'
import { Field } from '../../ui/Field'
import { Toggle } from '../../ui/choosing/Toggle'
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
  taken: { name, phone, form, applicant, attachments, identitySeen, receivedOn = '' },
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
        <Toggle
          label="看过他的身份证明"
          hint="窗口看原件，来信看里面的复印件，看过就行，不拍照、不留底。没带的先登记，补来了再在办件里记下"
          checked={identitySeen === true}
          onChange={(seen) => set({ identitySeen: seen })}
        />
      </Card>
      <Card title="别的材料">
        <AttachmentPicker
          ids={attachments ?? []}
          onIds={(ids) => set({ attachments: ids })}
          advice="来信的扫描件和有关的文件加在这里，身份证复印件不扫"
        />
      </Card>
    </>
  )
}
