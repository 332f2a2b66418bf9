import { View } from '@tarojs/components'
import { useState } from 'react'
import { Disclosure } from '../../../ui/Disclosure'
import { Pressable } from '../../../ui/Pressable'
import type { ConcernFormProps, ConcernStep } from './concernForm'
import { concernSteps } from './concernSteps'

/** The steps that are open to this person, one form at a time. */
export function Steps({ concern, onLook, onDone }: ConcernFormProps) {
  const [doing, setDoing] = useState<ConcernStep>()
  const open = concernSteps.filter(({ action }) => concern.can.includes(action))
  if (doing) return <doing.Form concern={concern} onLook={onLook} onDone={onDone} />
  const [first, ...others] = open
  if (!first) return null
  const rest = others.filter(({ folded }) => folded)
  const button = (step: ConcernStep, kind: 'primary' | 'quiet') => (
    <Pressable key={step.action} kind={kind} onPress={() => setDoing(step)}>
      {typeof step.word === 'string' ? step.word : step.word(concern)}
    </Pressable>
  )
  return (
    <>
      <View className="actions">
        {button(first, first.folded ? 'quiet' : 'primary')}
        {others.filter(({ folded }) => !folded).map((step) => button(step, 'quiet'))}
      </View>
      {rest.length ? (
        <Disclosure label="别的">
          <View className="actions">{rest.map((step) => button(step, 'quiet'))}</View>
        </Disclosure>
      ) : null}
    </>
  )
}
