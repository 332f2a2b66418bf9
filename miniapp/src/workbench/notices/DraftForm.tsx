import type { draftNotice } from '@shared/notices/contract'
import type { NoticeContent } from '@shared/notices/notice'
import { useMutation } from '@tanstack/react-query'
import { call } from '../../platform/call'
import { fieldError } from '../../platform/callProblem'
import type { Place } from '../../platform/place'
import { Card } from '../../ui/Card'
import { Failure } from '../../ui/Failure'
import { Field } from '../../ui/Field'
import { Pressable } from '../../ui/Pressable'
import { Toggle } from '../../ui/Toggle'
import { Choices } from '../../ui/Choices'
import { DateField } from '../DateField'
import { useKept } from '../useKept'
import { ChosenPlaces } from './ChosenPlaces'

const fields: NoticeContent['field'][] = ['土地征收', '旧区改造', '义务入学', '就诊就医', '养老服务']

interface Draft extends Omit<NoticeContent, 'field' | 'areas' | 'basis' | 'example'> {
  field?: NoticeContent['field']
  places: Place[]
  basis: string
  example: boolean
}

const blank: Draft = { title: '', text: '', places: [], from: '', until: '', contact: '', basis: '', example: false }

/** A notice being written; it stays on this device until it is handed in. */
export function DraftForm({ onDrafted }: { onDrafted: () => void }) {
  const [draft, setDraft, drop] = useKept('work.notice', blank)
  const { field, title, text, places, from, until, contact, basis, example } = draft
  const send = useMutation({
    mutationFn: () =>
      call<typeof draftNotice>('POST /api/notices', {
        body: {
          field: field ?? fields[0]!,
          title,
          text,
          areas: places.map((one) => one.code),
          from,
          until,
          contact,
          ...(basis.trim() ? { basis } : {}),
          ...(example ? { example } : {}),
        },
      }),
    onSuccess: () => {
      drop()
      onDrafted()
    },
  })
  const set = (change: Partial<Draft>) => setDraft({ ...draft, ...change })
  const wrong = (name: string) => fieldError(send.error, name)
  const backwards = from !== '' && until !== '' && until < from
  const complete = field && title.trim().length >= 4 && text.trim().length >= 10 && contact.trim().length >= 5
  const ready = complete && places.length > 0 && from !== '' && until !== '' && !backwards
  return (
    <Card title="起草公告">
      <Choices label="哪一类" options={fields} value={field} onChange={(chosen) => set({ field: chosen })} />
      <Field
        label="标题"
        value={title}
        max={60}
        placeholder="先写是什么，再写是哪里"
        error={wrong('title')}
        onChange={(typed) => set({ title: typed })}
      />
      <Field
        label="正文"
        multiline
        rows={8}
        max={5000}
        value={text}
        placeholder="和谁有关、要做什么、什么时候截止"
        error={wrong('text')}
        onChange={(typed) => set({ text: typed })}
      />
      <ChosenPlaces places={places} error={wrong('areas')} onChange={(chosen) => set({ places: chosen })} />
      <DateField label="公示第一天" value={from} error={wrong('from')} onChange={(chosen) => set({ from: chosen })} />
      <DateField
        label="公示最后一天"
        value={until}
        error={wrong('until') ?? (backwards ? '最后一天不能早于第一天' : undefined)}
        onChange={(chosen) => set({ until: chosen })}
      />
      <Field
        label="咨询电话"
        value={contact}
        max={60}
        error={wrong('contact')}
        onChange={(typed) => set({ contact: typed })}
      />
      <Field
        label="依据（选填）"
        value={basis}
        max={120}
        placeholder="条例或办法的名称和第几条"
        error={wrong('basis')}
        onChange={(typed) => set({ basis: typed })}
      />
      <Toggle
        label="这是示例"
        hint="公开的地方都会标明"
        checked={example}
        onChange={(checked) => set({ example: checked })}
      />
      {send.isError ? <Failure compact thrown={send.error} /> : null}
      <Pressable kind="primary" busy={send.isPending} disabled={!ready} onPress={() => send.mutate()}>
        交给同事审核
      </Pressable>
    </Card>
  )
}
