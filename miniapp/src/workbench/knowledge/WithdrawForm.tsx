import type { withdrawCard } from '@shared/answers/knowledge/acts/withdraw'
import type { ShownCard } from '@shared/answers/knowledge/desk'
import { knowledgeSizes } from '@shared/answers/knowledge/words'
import { call } from '../../platform/call'
import { ActionFailure } from '../ActionFailure'
import { useCardAct } from '../local/useCardAct'
import { ReasonForm } from '../ReasonForm'

interface WithdrawFormProps {
  card: Pick<ShownCard, 'id' | 'version' | 'now'>
  onDone: (said: string) => void
  onLook: () => void
  onCancel: () => void
}

/** 撤下, with the reason that colleagues read. */
export function WithdrawForm({ card: { id, version, now }, onDone, onLook, onCancel }: WithdrawFormProps) {
  const act = useCardAct(onDone)
  const withdraw = (reason: string) =>
    act.mutate({
      ask: () =>
        call<typeof withdrawCard>('POST /api/cards/{id}/withdrawal', { params: { id }, body: { version, reason } }),
      said: `“${now?.question ?? ''}”已经撤下，一分钟内不再作答`,
    })
  return (
    <>
      <ActionFailure
        thrown={act.error}
        onLook={() => {
          act.reset()
          onLook()
        }}
      />
      <ReasonForm
        label="为什么撤下"
        size={knowledgeSizes.reason}
        seenBy="同事看得到"
        send="撤下"
        busy={act.isPending}
        onSend={withdraw}
        onCancel={onCancel}
      />
    </>
  )
}
