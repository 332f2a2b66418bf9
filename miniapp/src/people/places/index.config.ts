export default definePageConfig({ navigationBarTitleText: '关注的地方' })
