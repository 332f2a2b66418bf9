import { kindOf } from '@shared/notices/law/kinds'
import { mostOnPaper, mostOutcomePoints, onPaperDigits, outcomeSizes } from '@shared/notices/outcome/words'
import { longEnough } from '@shared/size'
import { View } from '@tarojs/components'
import { Field } from '../../../ui/Field'
import { Pressable } from '../../../ui/Pressable'
import { useMatters } from '../../useMatters'
import type { WrittenNotice } from '../written'

interface OutcomeFieldsProps {
  written: WrittenNotice
  /** Of the kind that was chosen. */
  kind: string
  wrong: (name: string) => string | undefined
  set: (change: Partial<WrittenNotice>) => void
}
export type WrittenOutcome = NonNullable<WrittenNotice['outcome']>

const none: WrittenOutcome = { phone: 0, paper: 0, taken: [], kept: [] }

/** Whether a notice of this kind tells what became of opinions and does not say it yet. */
export function lacksOutcome(kind: string, { outcome = none }: Pick<WrittenNotice, 'outcome'>, phone: number): boolean {
  if (!kindOf(kind)?.tellsOf) return false
  const { paper, taken, kept } = outcome
  const written = [...taken.map(({ what, how }) => [what, how]), ...kept.map(({ what, why }) => [what, why])]
  const short = written.some(
    ([what = '', why = '']) => !longEnough(what, outcomeSizes.what) || !longEnough(why, outcomeSizes.why),
  )
  return short || (phone + paper > 0 && written.length === 0)
}

/** Opinions given on phones, of the matter that a notice is a step of. */
export function useOpinions({ chain }: Pick<WrittenNotice, 'chain'>, kind: string): number {
  const asked = Boolean(kindOf(kind)?.tellsOf)
  const found = useMatters(asked)
  return (asked && found.data?.matters.find(({ id }) => id === chain?.matter)?.opinions) || 0
}

/** 征求意见和修改情况: how many opinions, what was changed by them, what was not and why. */
export function OutcomeFields({ written, kind, wrong, set }: OutcomeFieldsProps) {
  const phone = useOpinions(written, kind)
  if (!kindOf(kind)?.tellsOf) return null
  const outcome = written.outcome ?? none
  const { paper, taken, kept } = outcome
  const put = (change: Partial<WrittenOutcome>) => set({ outcome: { ...outcome, phone, ...change } })
  const changed = <T,>(all: readonly T[], nth: number, change: Partial<T>) =>
    all.map((one, at) => (at === nth ? { ...one, ...change } : one))
  const without = <T,>(all: readonly T[], nth: number) => all.filter((_one, at) => at !== nth)
  const full = taken.length + kept.length >= mostOutcomePoints
  return (
    <View className="stack stack--close">
      <View>{`手机上收到的意见 ${phone} 条，由系统数，撤回的不算`}</View>
      <Field
        label="书面和其他方式收到的意见，多少条"
        value={paper ? String(paper) : ''}
        placeholder="没有就不填"
        max={onPaperDigits}
        onChange={(typed) => put({ paper: Math.min(Number(typed.replace(/\D/g, '')), mostOnPaper) })}
      />
      {taken.map(({ what, how }, nth) => (
        <View key={nth} className="stack stack--close">
          <Field
            label={`采纳的第 ${nth + 1} 项`}
            value={what}
            max={outcomeSizes.what.most}
            placeholder="大家提了什么"
            onChange={(typed) => put({ taken: changed(taken, nth, { what: typed }) })}
          />
          <Field
            label="方案怎么改的"
            multiline
            rows={2}
            value={how}
            max={outcomeSizes.why.most}
            onChange={(typed) => put({ taken: changed(taken, nth, { how: typed }) })}
          />
          <Pressable kind="link" onPress={() => put({ taken: without(taken, nth) })}>
            {`去掉采纳的第 ${nth + 1} 项`}
          </Pressable>
        </View>
      ))}
      {kept.map(({ what, why }, nth) => (
        <View key={nth} className="stack stack--close">
          <Field
            label={`没有采纳的第 ${nth + 1} 项`}
            value={what}
            max={outcomeSizes.what.most}
            placeholder="大家提了什么"
            onChange={(typed) => put({ kept: changed(kept, nth, { what: typed }) })}
          />
          <Field
            label="没有采纳的理由"
            multiline
            rows={2}
            value={why}
            max={outcomeSizes.why.most}
            onChange={(typed) => put({ kept: changed(kept, nth, { why: typed }) })}
          />
          <Pressable kind="link" onPress={() => put({ kept: without(kept, nth) })}>
            {`去掉没有采纳的第 ${nth + 1} 项`}
          </Pressable>
        </View>
      ))}
      {wrong('outcome') ? <View className="field__error">{wrong('outcome')}</View> : null}
      <View className="actions">
        <Pressable kind="quiet" disabled={full} onPress={() => put({ taken: [...taken, { what: '', how: '' }] })}>
          加一项采纳的
        </Pressable>
        <Pressable kind="quiet" disabled={full} onPress={() => put({ kept: [...kept, { what: '', why: '' }] })}>
          加一项没有采纳的
        </Pressable>
      </View>
      <View className="second">同样的意见合成一项写，不写是谁提的</View>
    </View>
  )
}
