import type { countPaperAsked } from '@shared/notices/chain/acts/countPaperAsked'
import type { MatterWork } from '@shared/notices/chain/contractMatters'
import { matterSizes, mostMembers } from '@shared/notices/chain/words'
import { longEnough } from '@shared/size'
import { useMutation } from '@tanstack/react-query'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { call } from '../../platform/call'
import { Failure } from '../../ui/Failure'
import { Field } from '../../ui/Field'
import { Pressable } from '../../ui/Pressable'

interface PaperAskedProps {
  matter: MatterWork
  onDone: (said: string) => void
}

/** How many asked for a hearing on paper: whoever has no phone has a say as well. */
export function PaperAsked({ matter: { id, version, card }, onDone }: PaperAskedProps) {
  const [open, setOpen] = useState(false)
  const [count, setCount] = useState('')
  const [source, setSource] = useState('')
  const send = useMutation({
    mutationFn: () =>
      call<typeof countPaperAsked>('POST /api/notices/matters/{id}/paper-asked', {
        params: { id },
        body: { version, paperAsked: Number(count), paperSource: source },
      }),
    onSuccess: () => {
      setOpen(false)
      onDone('纸上的申请登记好了')
    },
  })
  const { onPaper } = card.asked ?? {}
  const counted = /^\d{1,7}$/.test(count.trim())
  if (!open)
    return (
      <Pressable kind="link" onPress={() => setOpen(true)}>
        {onPaper ? '纸上的人数变了，重新登记' : '登记纸上交来的听证申请'}
      </Pressable>
    )
  return (
    <>
      <Field
        label="纸上一共多少人申请"
        value={count}
        max={String(mostMembers).length}
        hint="写到现在一共多少人；知道也在手机上提过的，不要再算"
        error={count.trim() && !counted ? '写人数，比如 12' : undefined}
        onChange={setCount}
      />
      <Field
        label="名单在哪里"
        value={source}
        max={matterSizes.source.most}
        hint="比如谁收的、哪一天；所有人都看得到，不要写姓名"
        onChange={setSource}
      />
      {send.isError ? <Failure compact thrown={send.error} /> : null}
      <View className="actions">
        <Pressable
          kind="primary"
          busy={send.isPending}
          disabled={!counted || !longEnough(source, matterSizes.source)}
          onPress={() => send.mutate()}
        >
          登记申请人数
        </Pressable>
        <Pressable kind="quiet" onPress={() => setOpen(false)}>
          先不登记
        </Pressable>
      </View>
    </>
  )
}
