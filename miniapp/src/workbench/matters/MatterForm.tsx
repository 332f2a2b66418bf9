import type { openMatter } from '@shared/notices/chain/contractMatters'
import { chains } from '@shared/notices/chain/chains'
import { type ChainId, chainIds, chainNames, matterSizes, mostMembers } from '@shared/notices/chain/words'
import { noticeSizes } from '@shared/notices/words'
import { longEnough } from '@shared/size'
import { useMutation } from '@tanstack/react-query'
import { View } from '@tarojs/components'
import { call } from '../../platform/call'
import { fieldError } from '../../platform/callProblem'
import type { Place } from '../../platform/place'
import { Card } from '../../ui/Card'
import { Choices } from '../../ui/choosing/Choices'
import { Toggle } from '../../ui/choosing/Toggle'
import { Failure } from '../../ui/Failure'
import { Field } from '../../ui/Field'
import { Pressable } from '../../ui/Pressable'
import { ChosenPlaces } from '../notices/ChosenPlaces'
import { useKept } from '../useKept'

interface WrittenMatter {
  chain?: ChainId
  title: string
  places: Place[]
  members: string
  membersSource: string
  contact: string
  example: boolean
}

const blank: WrittenMatter = { title: '', places: [], members: '', membersSource: '', contact: '', example: false }
const named = ['chain', 'title', 'areas', 'members', 'membersSource', 'contact']
const names = chainIds.map((id) => chainNames[id])

/** 立一件事: which steps it goes through, what it is called, and where; it stays on this device until it is sent. */
export function MatterForm({ onOpened, onCancel }: { onOpened: (title: string) => void; onCancel?: () => void }) {
  const [written, setWritten, drop] = useKept('work.matter', blank)
  const { chain, title, places, members, membersSource = '', contact, example } = written
  const send = useMutation({
    mutationFn: () =>
      call<typeof openMatter>('POST /api/notices/matters', {
        body: {
          chain: chain!,
          title,
          areas: places.map(({ code }) => code),
          ...(members.trim() ? { members: Number(members), membersSource } : {}),
          contact,
          ...(example ? { example } : {}),
        },
      }),
    onSuccess: () => {
      drop()
      onOpened(title.trim())
    },
  })
  const set = (change: Partial<WrittenMatter>) => {
    if (send.isError) send.reset()
    setWritten({ ...written, ...change })
  }
  const wrong = (name: string) => fieldError(send.error, name)
  const counted = members.trim() === '' || (/^\d{1,7}$/.test(members.trim()) && Number(members) > 0)
  const steps = chain ? chains[chain].steps : []
  const hears = steps.find(({ sometimes }) => sometimes?.asked)?.sometimes?.asked
  const ready =
    chain &&
    longEnough(title, matterSizes.title) &&
    places.length > 0 &&
    counted &&
    (members.trim() === '' || longEnough(membersSource, matterSizes.source)) &&
    longEnough(contact, noticeSizes.contact)
  return (
    <Card title="立一件事">
      <Choices
        label="是哪一类"
        options={names}
        value={chain && chainNames[chain]}
        onChange={(name) => set({ chain: chainIds.find((id) => chainNames[id] === name)! })}
      />
      {chain ? (
        <View className="second">
          {`${steps.map(({ name, sometimes }) => (sometimes ? `${name}（需要时）` : name)).join(' → ')}。${chains[chain].law ? `依据${chains[chain].law}` : '次序是本市约定'}`}
        </View>
      ) : null}
      <Field
        label="叫什么"
        value={title}
        max={matterSizes.title.most}
        placeholder="哪里、为了什么，比如：某村道路拓宽征地"
        error={wrong('title')}
        onChange={(typed) => set({ title: typed })}
      />
      <ChosenPlaces places={places} error={wrong('areas')} onChange={(now) => set({ places: now })} />
      {hears ? (
        <Field
          label={`一共多少${hears.whole}（选填）`}
          value={members}
          max={String(mostMembers).length}
          hint={`${hears.from}；过半的${hears.one}认为方案不合法，就应当听证`}
          error={counted ? wrong('members') : '写人数，比如 320'}
          onChange={(typed) => set({ members: typed })}
        />
      ) : null}
      {hears && members.trim() ? (
        <Field
          label="人数从哪里来"
          value={membersSource}
          max={matterSizes.source.most}
          hint="比如哪一天的名册、谁确认的；所有人都看得到"
          error={wrong('membersSource')}
          onChange={(typed) => set({ membersSource: typed })}
        />
      ) : null}
      <Field
        label="咨询电话"
        value={contact}
        max={noticeSizes.contact.most}
        error={wrong('contact')}
        onChange={(typed) => set({ contact: typed })}
      />
      <Toggle
        label="这是示例"
        hint="公开的地方都会标明"
        checked={example}
        onChange={(checked) => set({ example: checked })}
      />
      {send.isError && !named.some(wrong) ? <Failure compact thrown={send.error} /> : null}
      <View className="actions">
        <Pressable kind="primary" busy={send.isPending} disabled={!ready} onPress={() => send.mutate()}>
          立这件事
        </Pressable>
        {onCancel ? (
          <Pressable kind="quiet" onPress={onCancel}>
            先不立
          </Pressable>
        ) : null}
      </View>
    </Card>
  )
}
