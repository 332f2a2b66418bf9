import { View } from '@tarojs/components'
import type { PropsWithChildren } from 'react'
import { Pressable } from '../ui/Pressable'

type StepperProps = PropsWithChildren<{
  /** What the two ends are called, e.g. 上一个月. */
  before: string
  after: string
  atEnd: boolean
  onStep: (by: 1 | -1) => void
}>

/** One thing of a row of things, with the way to the one before and after. */
export function Stepper({ before, after, atEnd, onStep, children }: StepperProps) {
  return (
    <View className="stepper">
      <Pressable kind="quiet" label={before} onPress={() => onStep(-1)}>
        ‹
      </Pressable>
      {children}
      <Pressable kind="quiet" label={after} disabled={atEnd} onPress={() => onStep(1)}>
        ›
      </Pressable>
    </View>
  )
}
