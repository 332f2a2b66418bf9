import type { correctContacts } from '@shared/inquiries/contracts/contractContact'
import { type ContactPart, contactPartNames, contactParts } from '@shared/inquiries/words'
import type { Replied } from '@shared/operation'
import { useMutation } from '@tanstack/react-query'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { call } from '../../platform/call'
import { useStep } from '../../platform/drafts'
import { go } from '../../platform/go'
import { queries } from '../../platform/queries'
import { useSession } from '../../platform/session'
import { Card } from '../../ui/Card'
import { ListRow } from '../../ui/ListRow'
import { ContactForm, type LeftContact } from './ContactForm'
import { type OwnRecord, useRecord } from './useRecord'

/** 更正: each name and each phone that stands in my cases, to be put right wherever it stands. */
export function Corrections() {
  const inquiries = useRecord().data?.inquiries ?? []
  const me = useSession((session) => session.person?.id)
  const kept = useStep(`${me}.record.correctContact`)
  const [chosen, setChosen] = useState(kept.choice)
  const send = useMutation({
    mutationFn: ({ part, value: from, to }: LeftContact & { to: string }) =>
      call<typeof correctContacts>('POST /api/inquiries/contact-corrections', {
        body: { [part]: { from, to } },
      }),
    onSuccess: () => {
      kept.drop()
      setChosen(undefined)
      void queries.invalidateQueries()
    },
  })
  const standing = contactParts.flatMap((part) => standingIn(inquiries, part))
  if (standing.length === 0) return null
  const choose = (one?: LeftContact) => {
    send.reset()
    kept.drop()
    setChosen(one && saying(one))
  }
  return (
    <Card title="办件里的姓名和电话">
      <View className="stack stack--close">
        <View>写错了、换了号，改一次，写着它的办件都改过来。只改一件的，打开那件事改。</View>
        <View className="rows">
          {standing.map((one) =>
            chosen === saying(one) ? (
              <ContactForm
                key={saying(one)}
                standing={one}
                typed={kept.text}
                onType={(text) => (text ? kept.write({ text, choice: saying(one) }) : kept.drop())}
                busy={send.isPending}
                wrong={send.error}
                onCorrect={(to) => send.mutate({ ...one, to })}
                onClose={() => choose()}
              />
            ) : (
              <ListRow
                key={saying(one)}
                title={one.value}
                note={`${contactPartNames[one.part]}，写在 ${one.count} 件里，点这里更正`}
                onPress={() => choose(one)}
              />
            ),
          )}
        </View>
        {send.data ? <Outcome {...send.data} /> : null}
        <View className="second">登录用的手机号不在这里改：在下面合进新号，再用新号登录。</View>
      </View>
    </Card>
  )
}

/** In how many cases it was done, and in which not, each with the reason. */
function Outcome({ corrected, left, more }: Replied<typeof correctContacts>) {
  return (
    <View {...{ 'aria-live': 'polite' }}>
      <View>{`更正了 ${corrected.length} 件${left.length > 0 ? `，${left.length} 件没有改：` : '。'}`}</View>
      {more > 0 ? <View>{`还有 ${more} 件写着它，再更正一次。`}</View> : null}
      {left.map(({ id, why }) => (
        <ListRow key={id} title={`编号 ${id}`} note={why} onPress={() => go('/inquiries/case/index', { id })} />
      ))}
    </View>
  )
}

const saying = ({ part, value }: LeftContact) => `${contactPartNames[part]}：${value}`

/** Each value once, in how many cases. */
function standingIn(inquiries: OwnRecord['inquiries'], part: ContactPart): LeftContact[] {
  const counts = new Map<string, number>()
  for (const { contact } of inquiries) {
    const value = contact[part]
    if (value) counts.set(value, (counts.get(value) ?? 0) + 1)
  }
  return [...counts].map(([value, count]) => ({ part, value, count }))
}
