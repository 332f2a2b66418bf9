import { decisionSizes, groundsOf, mostParts } from '@shared/inquiries/disclosure/decisionWords'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { Choices } from '../../../ui/choosing/Choices'
import { Field } from '../../../ui/Field'
import { Pressable } from '../../../ui/Pressable'
import type { DecisionDraft } from './decisionDraft'

type Part = NonNullable<DecisionDraft['parts']>[number]

interface WithheldPartsProps {
  answer: DecisionDraft
  onAnswer: (answer: DecisionDraft) => void
}

/** 部分公开: each place that is left out, with its ground and reason (政府信息公开条例 第三十七条). */
export function WithheldParts({ answer, onAnswer }: WithheldPartsProps) {
  const grounds = groundsOf(answer) ?? []
  const parts = answer.parts ?? []
  // Which ground it is nobody but the officer says: none is chosen for them.
  const [adding, setAdding] = useState(false)
  const set = (next: Part[]) => onAnswer({ ...answer, parts: next })
  const change = (nth: number, to: Partial<Part>) =>
    set(parts.map((one, other) => (other === nth ? { ...one, ...to } : one)))
  return (
    <View className="stack stack--close">
      {parts.map((part, nth) => (
        <View key={nth} className="stack stack--close">
          <Field
            label={`第 ${nth + 1} 处不公开的是什么`}
            max={decisionSizes.part.most}
            value={part.what}
            placeholder="哪一页、哪一栏、哪一段"
            onChange={(what) => change(nth, { what })}
          />
          <Choices
            label={`第 ${nth + 1} 处的依据`}
            options={grounds}
            value={part.ground}
            onChange={(ground) => change(nth, { ground })}
          />
          <Field
            label={`第 ${nth + 1} 处的理由`}
            max={decisionSizes.partReason.most}
            value={part.reason}
            onChange={(reason) => change(nth, { reason })}
          />
          <Pressable kind="link" onPress={() => set(parts.filter((_, other) => other !== nth))}>
            {`去掉第 ${nth + 1} 处`}
          </Pressable>
        </View>
      ))}
      {adding ? (
        <Choices
          label={`第 ${parts.length + 1} 处的依据，先选一种`}
          options={grounds}
          value={undefined}
          onChange={(ground) => {
            set([...parts, { what: '', ground, reason: '' }])
            setAdding(false)
          }}
        />
      ) : parts.length < mostParts ? (
        <Pressable kind="quiet" onPress={() => setAdding(true)}>
          {parts.length ? '再加一处' : '加一处不公开的'}
        </Pressable>
      ) : null}
    </View>
  )
}
