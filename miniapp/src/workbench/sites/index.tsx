import { cityCode } from '@shared/areas/words'
import type { listSites } from '@shared/sites/contract'
import { useQuery } from '@tanstack/react-query'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { call } from '../../platform/call'
import type { Place } from '../../platform/place'
import { useSession } from '../../platform/session'
import { AreaPicker } from '../../ui/choosing/AreaPicker'
import { Banner } from '../../ui/Banner'
import { Disclosure } from '../../ui/Disclosure'
import { Empty } from '../../ui/Empty'
import { ReadFailure } from '../../ui/ReadFailure'
import { Heading } from '../../ui/page/Heading'
import { useSaid } from '../../ui/page/useSaid'
import { Loading } from '../../ui/Loading'
import { Desk } from '../Desk'
import { sectionsOf } from '../sections'
import { SiteCard } from './SiteCard'
import { SiteForm } from './SiteForm'

/** The office that keeps the register, and those of its name in the counties. */
const office = /^government-office(@|$)/

/** 张贴点: the register of boards, shelves and screens; those that keep it add and close. */
export default function Sites() {
  const person = useSession((session) => session.person)
  const own = person && sectionsOf(person.role, person.department?.id).some(({ value }) => value === 'sites')
  const keeps =
    person?.role === 'editor' || (person?.role !== 'supervisor' && office.test(person?.department?.id ?? ''))
  return (
    <Desk title="公告栏、查阅点和电子屏" {...(own ? { section: 'sites' } : {})}>
      <Register keeps={keeps} />
    </Desk>
  )
}

function Register({ keeps }: { keeps: boolean }) {
  const [place, setPlace] = useState<Place>({ code: cityCode, name: '全市' })
  const [said, setSaid] = useSaid()
  const found = useQuery({
    queryKey: ['sites', place.code],
    queryFn: () => call<typeof listSites>('GET /api/sites', { query: { area: place.code } }),
  })
  const sites = found.data?.sites ?? []
  const silent = sites.filter(({ heard }) => heard?.silent)
  const others = sites.filter((one) => !silent.includes(one))
  const renew = (words: string) => {
    setSaid(words)
    void found.refetch()
  }
  return (
    <View className={keeps ? 'columns' : ''}>
      <View className="stack">
        <View>
          <Heading level={1}>公告栏、查阅点和电子屏</Heading>
          <View className="second">{`${place.name} · ${sites.filter(({ inUse }) => inUse).length} 处在用`}</View>
        </View>
        {said ? <Banner tone="green">{said}</Banner> : null}
        <Disclosure label="看哪个地方">
          <AreaPicker onPick={setPlace} />
        </Disclosure>
        {found.isPending ? <Loading text="正在读取登记册" /> : null}
        <ReadFailure read={found} />
        {found.isSuccess && !sites.length ? <Empty title="这里还没有登记" /> : null}
        {silent.length ? <Heading level={2}>{`没有动静的电子屏 ${silent.length} 块`}</Heading> : null}
        {silent.map((site) => (
          <SiteCard key={site.code} site={site} onDone={renew} />
        ))}
        {silent.length && others.length ? <Heading level={2}>其他</Heading> : null}
        {others.map((site) => (
          <SiteCard key={site.code} site={site} onDone={renew} />
        ))}
      </View>
      {keeps ? <SiteForm onRegistered={({ name, code }) => renew(`「${name}」已经登记，编号 ${code}`)} /> : null}
    </View>
  )
}
