import { ambulance, fireBrigade, police } from '@shared/urgent/numbers'
import { View } from '@tarojs/components'
import { useEffect, useState } from 'react'
import { Call } from '../../../ui/calling/Call'
import { Card } from '../../../ui/Card'

/** An answer that has not come by then is on a bad line. */
const longWait = 5_000

/**
 * Whether somebody is in danger is found out by the city; where it is not reached, or not soon, a telephone still calls.
 * `waiting`: an answer may still come.
 */
export function WithoutAnswer({ waiting = false }: { waiting?: boolean }) {
  const [due, setDue] = useState(!waiting)
  useEffect(() => {
    const soon = setTimeout(() => setDue(true), longWait)
    return () => clearTimeout(soon)
  }, [])
  if (!due) return null
  return (
    <Card title="有人有危险的，直接打电话">
      <View className="actions">
        {[ambulance, fireBrigade, police].map(({ number, name }) => (
          <Call key={number} phone={number} kind="danger" label={`打 ${number}，${name}`}>
            {`${number} ${name}`}
          </Call>
        ))}
      </View>
    </Card>
  )
}
