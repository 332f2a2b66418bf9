import { houseOfThisFunction } from '../../platform/cloud/lambda'
import { followersTold } from './tellFollowers'

const house = houseOfThisFunction(['lookup', 'followers'])
const tell = followersTold(house)

/** It stops in time before the function is stopped, and asks to go on. */
const longestMs = 540_000

/** Tells followers: when a notice went up, and every minute what waits. What it cannot end it goes on with at once. */
export async function handler(): Promise<void> {
  const end = Date.now() + longestMs
  const over = () => Date.now() > end
  try {
    await tell({ over })
    if (over()) house.nudgeFollowers?.()
    await house.settled()
  } catch (error) {
    house.log.broke('followers', error)
    throw error
  }
}
