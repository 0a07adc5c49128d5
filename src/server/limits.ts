/** What one server and one class take. */
export const LIMITS = {
  /** Open classes of one process. */
  classes: 300,
  /** Students in a class at a time, and in all. */
  students: 80,
  joins: 400,
  /** Connections of one class: students, spare devices, consoles, projectors. */
  connections: 200,
  /** Connections with the same ticket. */
  devices: 4,
  /** Bytes of a request by HTTP, and of a message. */
  body: 16_384,
  message: 16_384,
  /** Bytes of a scenario that a host brings along. */
  scenario: 2_097_152,
  /** Requests of one connection a second; more ends it. */
  messagesPerSecond: 25,
} as const;
