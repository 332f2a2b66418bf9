import type { UpkeepWork } from '@shared/answers/upkeep/contractParts'
import { endsIt, upkeepSizes, verdictLines, verdicts } from '@shared/answers/upkeep/words'
import { longEnough } from '@shared/size'
import { useMutation } from '@tanstack/react-query'
import { View } from '@tarojs/components'
import { fieldError } from '../../platform/callProblem'
import { isoDay } from '../../platform/dates'
import { Choices } from '../../ui/choosing/Choices'
import { Field } from '../../ui/Field'
import { StepEnd } from '../concerns/forms/StepEnd'
import { DateField } from '../DateField'
import { Rewritten } from '../local/Rewritten'
import { useKeptOver } from '../local/useKeptOver'
import { judged, sayFinding, type WrittenFinding } from './findingSteps'
import { nowHere } from '../../platform/clock/houseClock'

interface FindingFormProps {
  document: UpkeepWork
  onLook: () => void
  onSaid: (said: string) => void
  onDone: () => void
}

/** 清理结论: which of the four, since when, why, and what stands in its place. */
export function FindingForm({ document, onLook, onSaid, onDone }: FindingFormProps) {
  const { id, title, proposal } = document
  const start: WrittenFinding = {
    verdict: proposal?.verdict,
    reason: proposal?.reason ?? '',
    from: proposal?.from ?? isoDay(nowHere()),
    expiresOn: proposal?.expiresOn ?? '',
    successor: proposal?.successor?.title ?? '',
  }
  const kept = useKeptOver(`work.upkeep.${id}`, start, proposal !== undefined)
  const { typed: written, set: write, drop, behind, settle } = kept
  const { verdict } = written
  const ends = verdict !== undefined && endsIt(verdict)
  const send = useMutation({
    mutationFn: (chosen: NonNullable<typeof verdict>) => judged(document, written, chosen),
    onSuccess: () => {
      drop()
      onSaid(`《${title}》的结论等审核人签发`)
    },
  })
  const set = (change: Partial<WrittenFinding>) => {
    if (send.isError) send.reset()
    write(change)
  }
  const wrong = (name: string) => fieldError(send.error, name)
  return (
    <View className="stack stack--close">
      <Choices label="清理结论" options={verdicts} value={verdict} onChange={(chosen) => set({ verdict: chosen })} />
      {verdict ? <View className="second">{verdictLines[verdict]}</View> : null}
      {wrong('verdict') ? <View className="field__error">{wrong('verdict')}</View> : null}
      <DateField
        label={ends ? `从哪天起${verdict}` : '结论的日期'}
        value={written.from}
        error={wrong('from')}
        onChange={(from) => set({ from })}
      />
      {ends ? null : (
        <DateField
          label="有效期到（没有定的不填）"
          value={written.expiresOn}
          error={wrong('expiresOn')}
          onChange={(expiresOn) => set({ expiresOn })}
        />
      )}
      {verdict === undefined || verdict === '继续有效' ? null : (
        <Field
          label="现行的是哪一份（没有的不填）"
          value={written.successor}
          max={upkeepSizes.successor.most}
          placeholder="写文件标题，不用书名号"
          error={wrong('successor')}
          onChange={(successor) => set({ successor })}
        />
      )}
      <Field
        label="理由"
        multiline
        rows={2}
        max={upkeepSizes.reason.most}
        value={written.reason}
        hint={`至少 ${upkeepSizes.reason.least} 个字，签发后公布`}
        error={wrong('reason')}
        onChange={(reason) => set({ reason })}
      />
      {behind && proposal ? (
        <Rewritten onTake={drop} onKeep={settle}>
          <View>{sayFinding(proposal)}</View>
        </Rewritten>
      ) : null}
      <StepEnd
        send="送审核人签发"
        ready={
          !behind && verdict !== undefined && written.from !== '' && longEnough(written.reason, upkeepSizes.reason)
        }
        sending={send}
        onSend={() => (verdict ? send.mutate(verdict) : undefined)}
        onLook={onLook}
        onDone={onDone}
      />
    </View>
  )
}
