import type { countMembers } from '@shared/notices/chain/acts/countMembers'
import type { MatterWork } from '@shared/notices/chain/contractMatters'
import { chains } from '@shared/notices/chain/chains'
import { matterSizes, mostMembers } from '@shared/notices/chain/words'
import { longEnough } from '@shared/size'
import { useMutation } from '@tanstack/react-query'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { call } from '../../platform/call'
import { Failure } from '../../ui/Failure'
import { Field } from '../../ui/Field'
import { Pressable } from '../../ui/Pressable'

interface MembersProps {
  matter: MatterWork
  asked: NonNullable<MatterWork['card']['asked']>
  onDone: (said: string) => void
}

/** How many asked to be heard, of how many, and where that number comes from. */
export function Members({ matter: { id, version, content }, asked, onDone }: MembersProps) {
  const [open, setOpen] = useState(false)
  const [members, setMembers] = useState('')
  const [source, setSource] = useState('')
  const send = useMutation({
    mutationFn: () =>
      call<typeof countMembers>('POST /api/notices/matters/{id}/members', {
        params: { id },
        body: { version, members: Number(members), membersSource: source },
      }),
    onSuccess: () => {
      setOpen(false)
      onDone('人数登记好了')
    },
  })
  const who = chains[content.chain].steps.find(({ sometimes }) => sometimes?.asked)?.sometimes?.asked
  const counted = /^\d{1,7}$/.test(members.trim()) && Number(members) > 0
  return (
    <View className="stack stack--close">
      <View className="second">{askedWords(asked)}</View>
      {open ? (
        <>
          <Field
            label={`一共多少${who?.whole ?? '人'}`}
            value={members}
            max={String(mostMembers).length}
            {...(who ? { hint: who.from } : {})}
            error={members.trim() && !counted ? '写人数，比如 320' : undefined}
            onChange={setMembers}
          />
          <Field
            label="数从哪里来"
            value={source}
            max={matterSizes.source.most}
            hint="比如哪一天的名册、谁确认的；所有人都看得到"
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
              登记人数
            </Pressable>
            <Pressable kind="quiet" onPress={() => setOpen(false)}>
              先不登记
            </Pressable>
          </View>
        </>
      ) : (
        <Pressable kind="link" onPress={() => setOpen(true)}>
          {asked.members === undefined ? `登记一共多少${asked.who}` : '人数变了，重新登记'}
        </Pressable>
      )}
    </View>
  )
}

function askedWords({ count, who, members, source, onPaper, most }: MembersProps['asked']): string {
  const of =
    members === undefined
      ? `，没有登记一共多少${who}，算不出是不是多数`
      : `，${who}一共 ${members} 人${source ? `（${source}）` : ''}`
  const paper = onPaper ? `（其中纸上 ${onPaper.count} 人，${onPaper.source}）` : ''
  return `认为方案不合法、要求听证的 ${count} 人${paper}${of}${most ? '，超过一半，应当听证' : ''}`
}
