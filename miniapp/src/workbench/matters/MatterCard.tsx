import type { beginStep } from '@shared/notices/chain/acts/begin'
import type { endStep } from '@shared/notices/chain/acts/end'
import type { skipStep } from '@shared/notices/chain/acts/skip'
import type { MatterWork } from '@shared/notices/chain/contractMatters'
import { useMutation } from '@tanstack/react-query'
import { View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { call } from '../../platform/call'
import { go } from '../../platform/go'
import { Banner } from '../../ui/Banner'
import { Card } from '../../ui/Card'
import { ActionFailure } from '../ActionFailure'
import { draftsOfStep } from '../notices/ofMatter/StepDrafts'
import { useDrafts } from '../notices/useDrafts'
import { HearingDesk } from './hearing/HearingDesk'
import { Members } from './Members'
import { PaperAsked } from './PaperAsked'
import { OnPaper } from './OnPaper'
import { Said } from './Said'
import { StepRow } from './StepRow'

interface MatterCardProps {
  matter: MatterWork
  onLook: () => void
  onDone: (said: string) => void
}

/** One matter with its steps: what is over, what is wanting, and what may be done today. */
export function MatterCard({ matter, onLook, onDone }: MatterCardProps) {
  const { id, version, card, can, content, places, openedBy } = matter
  const params = { id }
  const drafts = useDrafts().data?.notices
  const act = useMutation({
    mutationFn: async ({ ask }: { ask: () => Promise<unknown>; said: string }) => ask(),
    onSuccess: (_done, { said }) => onDone(said),
  })
  const begin = (step: string, name: string) =>
    act.mutate({
      ask: () => call<typeof beginStep>('POST /api/notices/matters/{id}/begin', { params, body: { version, step } }),
      said: `${name}开始了`,
    })
  const end = async (step: string, name: string) => {
    const asked = { title: `${name}办完了？`, content: '记下以后不能改回去，下一步就能开始。', confirmText: '办完了' }
    if ((await Taro.showModal({ ...asked, confirmColor: '#0B6073', cancelText: '再看看' })).confirm)
      act.mutate({
        ask: () => call<typeof endStep>('POST /api/notices/matters/{id}/end', { params, body: { version, step } }),
        said: `${name}办完了`,
      })
  }
  const skip = (step: string, name: string, reason: string) =>
    act.mutate({
      ask: () =>
        call<typeof skipStep>('POST /api/notices/matters/{id}/skip', { params, body: { version, step, reason } }),
      said: `这次不用${name}，理由公开`,
    })
  const draft = (step: string) => go('/workbench/notices/index', { matter: id, step })
  const acts = { begin, end, skip, draft }
  return (
    <Card title={content.title}>
      <View>
        <View className="second">{[card.chain, places.join('、'), `${openedBy}立`].join(' · ')}</View>
      </View>
      {matter.duty ? (
        <Banner tone={matter.duty.standing === 'today' ? 'seal' : 'amber'}>{matter.duty.words}</Banner>
      ) : null}
      {card.asked ? (
        <View className="stack stack--close">
          <Members matter={matter} asked={card.asked} onDone={onDone} />
          <PaperAsked matter={matter} onDone={onDone} />
        </View>
      ) : null}
      <ActionFailure
        thrown={act.error}
        onLook={() => {
          act.reset()
          onLook()
        }}
      />
      <View className="steps">
        {card.steps.map((step, nth) => (
          <StepRow
            key={step.id}
            step={step}
            nth={nth + 1}
            can={can.flatMap((one) => (one.step === step.id ? one.act : []))}
            busy={act.isPending}
            drafts={drafts && draftsOfStep(drafts, { matter: id, step: step.id })}
            acts={acts}
          >
            <HearingDesk matter={matter} step={step} onDone={onDone} onLook={onLook} />
            <OnPaper matter={matter} step={step} onDone={onDone} />
          </StepRow>
        ))}
      </View>
      <Said voices={matter.voices} heard={matter.heard} />
    </Card>
  )
}
