import {
  recordDetailNames,
  recordDetailSize,
  recordOutcomeNames,
  recordOutcomes,
  type RecordOutcome,
} from '@shared/inquiries/mendedWords'
import { View } from '@tarojs/components'
import { fieldError } from '../../../platform/callProblem'
import { Banner } from '../../../ui/Banner'
import { Choices } from '../../../ui/choosing/Choices'
import { Field } from '../../../ui/Field'
import type { ReplyDraft } from '../forms/replyDraft'

interface RecordChoiceProps {
  record: ReplyDraft['record']
  onRecord: (record: NonNullable<ReplyDraft['record']>) => void
  /** What the last attempt threw. */
  wrong: unknown
}

/** What comes of an application to have one's own record corrected, as the article knows it (政府信息公开条例 第四十一条). */
export function RecordChoice({ record, onRecord, wrong }: RecordChoiceProps) {
  const choose = (name: string) => {
    const outcome: RecordOutcome = recordOutcomes.find((one) => recordOutcomeNames[one] === name) ?? 'setRight'
    if (outcome !== record?.outcome) onRecord({ outcome, detail: record?.detail ?? '' })
  }
  const refused = fieldError(wrong, 'record.outcome')
  return (
    <View className="stack stack--close">
      <Choices
        label="更正的结果"
        options={recordOutcomes.map((one) => recordOutcomeNames[one])}
        value={record && recordOutcomeNames[record.outcome]}
        onChange={choose}
      />
      {record ? (
        <Field
          label={recordDetailNames[record.outcome]}
          multiline
          rows={2}
          max={recordDetailSize.most}
          value={record.detail}
          error={fieldError(wrong, 'record.detail')}
          onChange={(detail) => onRecord({ ...record, detail })}
        />
      ) : null}
      <View className="second">
        依据：政府信息公开条例 第四十一条。先核对是不是本人的记录；归本市别的单位的，可以退回写明转给它，不用在这里答复
      </View>
      {refused ? <Banner tone="amber">{refused}</Banner> : null}
    </View>
  )
}
