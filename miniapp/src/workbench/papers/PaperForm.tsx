import { paperSizes } from '@shared/answers/papers/words'
import { longEnough } from '@shared/size'
import { View } from '@tarojs/components'
import { fieldError } from '../../platform/callProblem'
import { Banner } from '../../ui/Banner'
import { Toggle } from '../../ui/choosing/Toggle'
import { Field } from '../../ui/Field'
import { Pressable } from '../../ui/Pressable'
import { ActionFailure } from '../ActionFailure'
import { DateField } from '../DateField'
import { Rewritten } from '../local/Rewritten'
import { useKeptOver } from '../local/useKeptOver'
import { AttributeFields } from './AttributeFields'
import { FileToText } from './FileToText'
import { useHandIn } from './useHandIn'
import { asksOf, missingIn, type RegisteredPaper, startOf, type WrittenPaper } from './written'
import { Words } from './WholeText'

interface PaperFormProps {
  /** What stands in the register and is to be changed; without it a new document is registered. */
  changing?: RegisteredPaper | undefined
  onLook: () => void
  onDone: (said: string) => void
  onCancel?: (() => void) | undefined
}

/** 登记一份文件, with what goes with it; what is not known yet may follow. It stays on this device until it is sent. */
export function PaperForm({ changing, onLook, onDone, onCancel }: PaperFormProps) {
  const key = changing ? `work.paper.${changing.paper.id}` : 'work.paper'
  const {
    typed: written,
    set: write,
    drop,
    behind,
    settle,
  } = useKeptOver(key, startOf(changing), changing !== undefined)
  const send = useHandIn(changing?.paper, (said) => {
    drop()
    onDone(said)
  })
  const set = (change: Partial<WrittenPaper>) => {
    if (send.isError) send.reset()
    write(change)
  }
  const wrong = (name: string) => fieldError(send.error, name)
  const missing = missingIn(written)
  const named = longEnough(written.title, paperSizes.title) && written.issuedOn !== ''
  return (
    <View className="stack">
      <Field
        label="文件标题"
        value={written.title}
        max={paperSizes.title.most}
        error={wrong('title')}
        onChange={(typed) => set({ title: typed })}
      />
      <Field
        label="文号（没有的不填）"
        value={written.number}
        max={paperSizes.number.most}
        placeholder="比如：聊政办字〔2026〕12号"
        error={wrong('number')}
        onChange={(typed) => set({ number: typed })}
      />
      <DateField
        label="成文日期"
        value={written.issuedOn}
        error={wrong('issuedOn')}
        onChange={(chosen) => set({ issuedOn: chosen })}
      />
      <DateField
        label="施行日期（和成文同一天的不填）"
        value={written.effectiveFrom}
        error={wrong('effectiveFrom')}
        onChange={(chosen) => set({ effectiveFrom: chosen })}
      />
      <DateField
        label="有效期到（没有写的不填）"
        value={written.expiresOn}
        error={wrong('expiresOn')}
        onChange={(chosen) => set({ expiresOn: chosen })}
      />
      <Toggle
        label="是规范性文件"
        hint="列入文件清理，到期前 90 天提醒"
        checked={written.isRule}
        onChange={(isRule) => set({ isRule })}
      />
      <Toggle
        label="面向企业和市民"
        hint="主动公开的，要把解读稿一起报"
        checked={written.facesPeople}
        onChange={(facesPeople) => set({ facesPeople })}
      />
      <AttributeFields written={written} set={set} wrong={wrong} />
      <FileToText onText={(text) => set({ text })} />
      <Field
        label="文件全文"
        multiline
        rows={8}
        max={paperSizes.text.most}
        value={written.text}
        error={wrong('text')}
        onChange={(typed) => set({ text: typed })}
      />
      {asksOf(written).interpretation ? (
        <Field
          label="解读稿"
          multiline
          rows={6}
          max={paperSizes.interpretation.most}
          value={written.interpretation}
          hint={`用自己的话说清楚给谁、有什么、怎么办，不照抄原文，至少 ${paperSizes.interpretation.least} 个字`}
          error={wrong('interpretation')}
          onChange={(typed) => set({ interpretation: typed })}
        />
      ) : null}
      {missing.length ? (
        <Banner tone="amber">{`送签前还缺：${missing.join('、')}。可以先存着，补齐再送`}</Banner>
      ) : null}
      {behind && changing ? (
        <Rewritten by={changing.paper.steps.at(-1)?.by} onTake={drop} onKeep={settle}>
          <Words {...changing} />
        </Rewritten>
      ) : null}
      <ActionFailure
        thrown={send.error}
        onLook={() => {
          send.reset()
          onLook()
        }}
      />
      <View className="actions">
        <Pressable
          kind="primary"
          busy={send.isPending}
          disabled={behind || !named || missing.length > 0}
          onPress={() => send.mutate({ written, handIn: true })}
        >
          存好，送审核人签发
        </Pressable>
        <Pressable
          kind="quiet"
          busy={send.isPending}
          disabled={behind || !named}
          onPress={() => send.mutate({ written, handIn: false })}
        >
          先存着
        </Pressable>
        {onCancel ? (
          <Pressable kind="quiet" onPress={onCancel}>
            先放着
          </Pressable>
        ) : null}
      </View>
    </View>
  )
}
