import type { PromiseWork as Work } from '@shared/promises/contractParts'
import type { PromiseAction } from '@shared/promises/status'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { Banner } from '../../ui/Banner'
import { Card } from '../../ui/Card'
import { Chip } from '../../ui/Chip'
import { Disclosure } from '../../ui/Disclosure'
import { Pressable } from '../../ui/Pressable'
import { fullDay } from '../../platform/dates'
import { go } from '../../platform/go'
import { StepForm } from './StepForm'
import { steps, stepOrder } from './steps'
import { PromiseSteps } from '../../promises/list/PromiseSteps'
import { promiseChip } from '../../promises/promiseChip'

/** One promise with everything that happened to it and the steps that this person may take. */
export function PromiseWork({ promise, onLook }: { promise: Work; onLook: () => void }) {
  const [doing, setDoing] = useState<PromiseAction>()
  const { title, measure, department, response, due, firstDue, percent, clock, findings, can } = promise
  const [tone, word] = promiseChip(promise)
  const open = stepOrder.filter((action) => can.includes(action))
  return (
    <Card title={title} aside={<Chip tone={tone}>{word}</Chip>}>
      <View className="second">{`${department} · ${percent}% · ${clock}`}</View>
      <View>{`到期 ${fullDay(due)}${firstDue ? `（最初说的是 ${fullDay(firstDue)}）` : ''}`}</View>
      <View className="second">{`怎样算做到：${measure}`}</View>
      {response ? (
        <Pressable kind="link" onPress={() => go('/concerns/concern/index', { id: response.id })}>
          {response.title ? `在这次回应里说的：${response.title}` : '说这件事的那次回应已经撤回'}
        </Pressable>
      ) : null}
      {findings.length ? <Banner tone="amber">{`公开前要去掉：${findings.join('；')}`}</Banner> : null}
      {doing ? (
        <StepForm action={doing} promise={promise} onLook={onLook} onDone={() => setDoing(undefined)} />
      ) : open.length ? (
        <View className="actions">
          {open.map((action, nth) => (
            <Pressable key={action} kind={nth === 0 ? 'primary' : 'quiet'} onPress={() => setDoing(action)}>
              {steps[action].word}
            </Pressable>
          ))}
        </View>
      ) : null}
      <Disclosure label="经过">
        <PromiseSteps id={promise.id} steps={promise.steps} />
      </Disclosure>
    </Card>
  )
}
