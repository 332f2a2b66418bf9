import type { registerConcern } from '@shared/concerns/contract'
import type { Evidence } from '@shared/concerns/evidence'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { call } from '../../platform/call'
import { queries } from '../../platform/queries'
import { Banner } from '../../ui/Banner'
import { Card } from '../../ui/Card'
import { Failure } from '../../ui/Failure'
import { Pressable } from '../../ui/Pressable'
import { useKept } from '../useKept'
import { EvidenceFields } from './forms/EvidenceFields'
import { isComplete, RegistrationFields, registrationOf, type TypedRegistration } from './forms/RegistrationFields'

interface Typed extends TypedRegistration {
  evidence: Evidence[]
}

const blank: Typed = { severity: 'ordinary', title: '', summary: '', seenAt: '', heat: '', evidence: [] }

/** 登记舆情: the 48 hours begin with it. */
export function RegisterForm() {
  const [kept, setDraft, drop] = useKept<Typed>('work.concern', blank)
  // What was kept by an older page may lack what is newer.
  const draft = { ...blank, ...kept }
  const [half, setHalf] = useState(false)
  const send = useMutation({
    mutationFn: () =>
      call<typeof registerConcern>('POST /api/concerns', {
        body: { ...registrationOf(draft), evidence: draft.evidence },
      }),
    onSuccess: () => {
      drop()
      void queries.invalidateQueries({ queryKey: ['concerns'] })
    },
  })
  const set = (change: Partial<Typed>) => setDraft({ ...draft, ...change })
  return (
    <Card title="登记一条" className="register-form">
      <RegistrationFields value={draft} onChange={set} error={send.error} />
      <EvidenceFields value={draft.evidence} onChange={(some) => set({ evidence: some })} onHalf={setHalf} />
      {send.isSuccess ? <Banner tone="green">登记好了，接下来核实，再交给责任单位</Banner> : null}
      {send.isError ? <Failure compact thrown={send.error} /> : null}
      <Pressable
        kind="primary"
        busy={send.isPending}
        disabled={half || !isComplete(draft)}
        onPress={() => send.mutate()}
      >
        登记
      </Pressable>
    </Card>
  )
}
