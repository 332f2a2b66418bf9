import type { PaperWork } from '@shared/answers/papers/contractParts'
import type { PaperAction } from '@shared/answers/papers/status'
import { type PaperStatus, paperStatusNames } from '@shared/answers/papers/words'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { dayAndTime, fullDay } from '../../platform/dates'
import { useSession } from '../../platform/session'
import { Banner } from '../../ui/Banner'
import { Card } from '../../ui/Card'
import { Chip, type ChipTone } from '../../ui/Chip'
import { Disclosure } from '../../ui/Disclosure'
import { Failure } from '../../ui/Failure'
import { Loading } from '../../ui/Loading'
import { Pressable } from '../../ui/Pressable'
import { PaperForm } from './PaperForm'
import { StepForm } from './StepForm'
import { byAnother, mayRewrite, openSteps } from './steps'
import { usePaper, WholeText } from './WholeText'

const tones: Record<PaperStatus, ChipTone> = {
  draft: 'going',
  submitted: 'near',
  returned: 'near',
  signed: 'done',
  replaced: 'paused',
  withdrawn: 'paused',
  dropped: 'paused',
}

interface PaperCardProps {
  paper: PaperWork
  all: readonly PaperWork[]
  onLook: () => void
  onSaid: (said: string) => void
}

/** One registered document: what it is, what it waits for, and the steps that this person may take. */
export function PaperCard({ paper, all, onLook, onSaid }: PaperCardProps) {
  const [doing, setDoing] = useState<PaperAction | 'words'>()
  const { id, version, facts, status, lacks, clock, overdue, successor, steps } = paper
  const sentBack = status === 'returned' ? steps.filter(({ text }) => text).at(-1) : undefined
  const role = useSession((session) => session.person?.role)
  const open = openSteps(paper)
  const form = open.find(({ action }) => action === doing)
  const done = (said?: string) => {
    setDoing(undefined)
    if (said) onSaid(said)
  }
  return (
    <Card title={facts.title} aside={<Chip tone={tones[status]}>{paperStatusNames[status]}</Chip>}>
      <View className="second">{factsOf(facts)}</View>
      <View>{attributeOf(facts)}</View>
      {successor ? <View>{`已由《${successor}》取代`}</View> : null}
      {sentBack?.text ? <Banner tone="amber">{`${sentBack.by}退回：${sentBack.text}`}</Banner> : null}
      {lacks.length ? <Banner tone="amber">{`还缺${lacks.join('、')}，补齐才能送签；补齐以前不公开`}</Banner> : null}
      {clock ? <Banner tone={overdue ? 'seal' : 'amber'}>{clock}</Banner> : null}
      {doing === 'words' ? (
        <Revising id={id} version={version} onLook={onLook} onDone={done} onCancel={() => setDoing(undefined)} />
      ) : form ? (
        <StepForm {...form} paper={paper} all={all} onLook={onLook} onDone={done} />
      ) : (
        <View className="actions">
          {mayRewrite(paper) ? (
            <Pressable kind={lacks.length ? 'primary' : 'quiet'} onPress={() => setDoing('words')}>
              {lacks.length ? '接着补' : status === 'submitted' ? '拿回来改' : '改登记'}
            </Pressable>
          ) : null}
          {open.map(({ action, step }, nth) => (
            <Pressable
              key={action}
              kind={nth === 0 && !lacks.length && (clock || status !== 'signed') ? 'primary' : 'quiet'}
              onPress={() => setDoing(action)}
            >
              {step.word}
            </Pressable>
          ))}
        </View>
      )}
      {role === 'lead' && byAnother(paper) ? <View className="second">{byAnother(paper)}</View> : null}
      {doing ? null : (
        <Disclosure label="看全文">
          <WholeText id={id} version={version} />
        </Disclosure>
      )}
      <Disclosure label="经过">
        {steps.map(({ at, words, by, text }) => (
          <View key={`${at} ${words}`} className="second">
            {`${dayAndTime(at)} ${by} ${words}${text ? `：${text}` : ''}`}
          </View>
        ))}
      </Disclosure>
    </Card>
  )
}

/** Its words as they are now, ready to be changed. */
function Revising({
  id,
  version,
  ...rest
}: {
  id: string
  version: number
  onLook: () => void
  onDone: (said: string) => void
  onCancel: () => void
}) {
  const found = usePaper(id, version)
  if (found.isLoadingError) return <Failure compact thrown={found.error} onRetry={() => void found.refetch()} />
  if (!found.data) return <Loading text="正在读取登记" />
  return <PaperForm changing={found.data} {...rest} />
}

function factsOf({ number, issuedOn, effectiveFrom, expiresOn, isRule, facesPeople }: PaperWork['facts']): string {
  return [
    number,
    `${fullDay(issuedOn)}成文`,
    effectiveFrom && effectiveFrom !== issuedOn ? `${fullDay(effectiveFrom)}起施行` : '',
    expiresOn ? `有效期到 ${fullDay(expiresOn)}` : '',
    isRule ? '规范性文件' : '',
    facesPeople ? '面向企业和市民' : '',
  ]
    .filter(Boolean)
    .join(' · ')
}

function attributeOf({ attribute, reason, ground }: PaperWork['facts']): string {
  if (!attribute) return '公文属性：还没定'
  const why = [ground ? `条例${ground}` : '', reason ?? ''].filter(Boolean).join('，')
  return `公文属性：${attribute}${why ? `（${why}）` : ''}`
}
