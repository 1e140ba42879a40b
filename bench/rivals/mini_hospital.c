/*
 * W3, the hospital in miniature of headroom.bench.work.MiniHospital, in C: the same draws by the same
 * addresses, the same statistics, ties by priority and order of scheduling, over a heap with four
 * children to a node, key and payload side by side.
 *
 * Logarithms are the C library's, which may differ from ours in their last bit; a time rounded to
 * whole seconds practically never does.
 *
 * Prints the number of events, milliseconds of one replication (median of five after one to warm
 * up), mean time in system and mean occupancies.
 */
#include <math.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

enum { ARRIVAL, TRIAGED, SEEN, WELL, PATIENCE_ENDED, HOME };
static const int PRIORITY[] = {2, 1, 1, 0, 1, 0};
static const double DAY = 86400;
static const int64_t END = 1095LL * 86400;

/* Draws */

static const uint64_t WEYL = 0x9E3779B97F4A7C15ULL;
static uint64_t key;

static inline uint64_t mix(uint64_t z) {
  z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9ULL;
  z = (z ^ (z >> 27)) * 0x94D049BB133111EBULL;
  return z ^ (z >> 31);
}

static void seed(uint64_t value, int replication) {
  key = mix(mix(value + WEYL) + (uint64_t)(replication + 1) * WEYL);
}

static inline double uniform(int purpose, int64_t number) {
  uint64_t of = mix(key ^ (uint64_t)(int64_t)(int32_t)(purpose << 24 | 1));
  uint64_t bits = mix(of + (uint64_t)number * WEYL);
  return (double)(int64_t)(bits >> 11 | 1) * 0x1.0p-53;
}

/* Quantile of the normal distribution: Wichura's AS 241. */
static double normal(double u) {
  double q = u - 0.5, r, above, below;
  if (fabs(q) <= 0.425) {
    r = 0.180625 - q * q;
    above = ((((((2509.0809287301226727 * r + 33430.575583588128105) * r + 67265.770927008700853) * r + 45921.953931549871457) * r + 13731.693765509461125) * r + 1971.5909503065514427) * r + 133.14166789178437745) * r + 3.3871328727963666080;
    below = ((((((5226.4952788528545610 * r + 28729.085735721942674) * r + 39307.895800092710610) * r + 21213.794301586595867) * r + 5394.1960214247511077) * r + 687.18700749205790830) * r + 42.313330701600911252) * r + 1.0;
    return q * above / below;
  }
  r = sqrt(-log(q < 0 ? u : 1 - u));
  if (r <= 5) {
    r -= 1.6;
    above = ((((((7.74545014278341407640e-4 * r + 2.27238449892691845833e-2) * r + 2.41780725177450611770e-1) * r + 1.27045825245236838258) * r + 3.64784832476320460504) * r + 5.76949722146069140550) * r + 4.63033784615654529590) * r + 1.42343711074968357734;
    below = ((((((1.05075007164441684324e-9 * r + 5.47593808499534494600e-4) * r + 1.51986665636164571966e-2) * r + 1.48103976427480074590e-1) * r + 6.89767334985100004550e-1) * r + 1.67638483018380384940) * r + 2.05319162663775882187) * r + 1.0;
  } else {
    r -= 5;
    above = ((((((2.01033439929228813265e-7 * r + 2.71155556874348757815e-5) * r + 1.24266094738807843860e-3) * r + 2.65321895265761230930e-2) * r + 2.96560571828504891230e-1) * r + 1.78482653991729133580) * r + 5.46378491116411436990) * r + 6.65790464350110377720;
    below = ((((((2.04426310338993978564e-15 * r + 1.42151175831644588870e-7) * r + 1.84631831751005468180e-5) * r + 7.86869131145613259100e-4) * r + 1.48753612908506148525e-2) * r + 1.36929880922735805310e-1) * r + 5.99832206555887937690e-1) * r + 1.0;
  }
  return q < 0 ? -above / below : above / below;
}

typedef struct {
  int lognormal;
  double a, b;
} Law;

static Law exponential(double mean) { return (Law){0, mean, 0}; }

static Law lognormal(double mean, double sd) {
  double variance = log(1 + sd * sd / (mean * mean));
  return (Law){1, log(mean) - variance / 2, sqrt(variance)};
}

static inline int64_t seconds(Law law, int purpose, int64_t number) {
  double u = uniform(purpose, number);
  double value = law.lognormal ? exp(law.a + law.b * normal(u)) : -law.a * log1p(-u);
  return (int64_t)floor(value + 0.5);
}

/* The event list */

typedef struct {
  uint64_t key, payload;
} Event;

static Event *heap;
static int nodes, room, gap;
static uint64_t sequence;

static void sink(Event event) {
  int node = 0, child = 1;
  while (child < nodes) {
    int least = child, end = child + 4 < nodes ? child + 4 : nodes;
    for (int other = child + 1; other < end; other++)
      if (heap[other].key < heap[least].key) least = other;
    if (event.key < heap[least].key) break;
    heap[node] = heap[least];
    node = least;
    child = 4 * node + 1;
  }
  heap[node] = event;
}

static void add(Event event) {
  if (gap) {
    gap = 0;
    sink(event);
    return;
  }
  if (nodes == room) heap = realloc(heap, (room *= 2) * sizeof(Event));
  int node = nodes++;
  while (node > 0) {
    int parent = (node - 1) / 4;
    if (heap[parent].key < event.key) break;
    heap[node] = heap[parent];
    node = parent;
  }
  heap[node] = event;
}

static int take(Event *event) {
  if (gap) {
    gap = 0;
    if (--nodes > 0) sink(heap[nodes]);
  }
  if (nodes == 0) return 0;
  *event = heap[0];
  gap = 1;
  return 1;
}

/* Statistics */

typedef struct {
  int64_t count;
  double mean, squares, least, most;
} Tally;

static inline void tally(Tally *t, double value) {
  double before = value - t->mean;
  t->mean += before / (double)++t->count;
  t->squares += before * (value - t->mean);
  if (value < t->least) t->least = value;
  if (value > t->most) t->most = value;
}

typedef struct {
  double level, integral;
  int64_t changed;
} Weighted;

static inline void change(Weighted *w, int64_t now, double by) {
  w->integral += w->level * (double)(now - w->changed);
  w->changed = now;
  w->level += by;
}

/* Patients and stations */

typedef struct {
  int64_t number, arrived, since;
  int stamp, next, previous, waiting;
} Patient;

typedef struct {
  int servers, busy, head, tail;
  Law service;
  int then;
  Tally waits;
  Weighted occupied;
} Station;

static Patient *patients;
static int *spare;
static int spares, rows, patient_room;
static Station triage, doctor, beds, places;
static Law gaps, patience;
static Tally in_system;
static int64_t arrivals, events, impatient;

static Station station(int servers, Law service, int then) {
  Station s = {0};
  s.servers = servers;
  s.service = service;
  s.then = then;
  s.head = s.tail = -1;
  s.waits.least = INFINITY;
  s.waits.most = -INFINITY;
  return s;
}

static inline void post(int64_t time, int kind, int row, int stamp) {
  if (time <= END) {
    Event event = {(uint64_t)time << 35 | (uint64_t)PRIORITY[kind] << 31 | sequence++,
                   (uint64_t)kind << 56 | (uint64_t)row << 32 | (uint32_t)stamp};
    add(event);
  }
}

static int admit(int64_t number, int64_t now) {
  if (spares == 0 && rows == patient_room) {
    patient_room *= 2;
    patients = realloc(patients, patient_room * sizeof(Patient));
    spare = realloc(spare, patient_room * sizeof(int));
    memset(patients + rows, 0, (patient_room - rows) * sizeof(Patient));
  }
  int row = spares > 0 ? spare[--spares] : rows++;
  patients[row].number = number;
  patients[row].arrived = now;
  return row;
}

static void leave(int64_t now, int row) {
  tally(&in_system, (double)(now - patients[row].arrived));
  patients[row].stamp++;
  spare[spares++] = row;
}

static void start(Station *s, int64_t now, int row) {
  s->busy++;
  change(&s->occupied, now, 1);
  tally(&s->waits, (double)(now - patients[row].since));
  post(now + seconds(s->service, s->then, patients[row].number), s->then, row, 0);
}

static void join(Station *s, int row) {
  patients[row].next = -1;
  patients[row].previous = s->tail;
  patients[row].waiting = 1;
  if (s->tail >= 0) patients[s->tail].next = row;
  else s->head = row;
  s->tail = row;
}

static void quit(Station *s, int row) {
  Patient *p = patients + row;
  if (!p->waiting) return;
  if (p->previous >= 0) patients[p->previous].next = p->next;
  else s->head = p->next;
  if (p->next >= 0) patients[p->next].previous = p->previous;
  else s->tail = p->previous;
  p->waiting = 0;
}

static void request(Station *s, int64_t now, int row) {
  patients[row].since = now;
  if (s->busy < s->servers) start(s, now, row);
  else join(s, row);
}

static int next_of(Station *s) {
  int row = s->head;
  if (row >= 0) quit(s, row);
  return row;
}

static void release(Station *s, int64_t now) {
  s->busy--;
  change(&s->occupied, now, -1);
  int row = next_of(s);
  if (row >= 0) start(s, now, row);
}

static void to_place(int64_t now, int row) {
  patients[row].stamp++;
  start(&places, now, row);
}

static void handle(int64_t now, Event event) {
  int kind = (int)(event.payload >> 56), row = (int)(event.payload >> 32) & 0xFFFFFF;
  events++;
  switch (kind) {
    case ARRIVAL: {
      int patient = admit(arrivals++, now);
      post(now + seconds(gaps, ARRIVAL, arrivals), ARRIVAL, 0, 0);
      request(&triage, now, patient);
      break;
    }
    case TRIAGED:
      release(&triage, now);
      request(&doctor, now, row);
      break;
    case SEEN:
      release(&doctor, now);
      if (uniform(10, patients[row].number) < 0.3) request(&beds, now, row);
      else leave(now, row);
      break;
    case WELL:
      if (uniform(11, patients[row].number) >= 0.15) {
        leave(now, row);
        release(&beds, now);
      } else {
        patients[row].since = now;
        if (places.busy < places.servers) {
          to_place(now, row);
          release(&beds, now);
        } else {
          join(&places, row);
          post(now + seconds(patience, PATIENCE_ENDED, patients[row].number), PATIENCE_ENDED, row,
               patients[row].stamp);
        }
      }
      break;
    case PATIENCE_ENDED:
      if (patients[row].stamp == (int)(uint32_t)event.payload) {
        impatient++;
        quit(&places, row);
        leave(now, row);
        release(&beds, now);
      }
      break;
    default: {
      leave(now, row);
      places.busy--;
      change(&places.occupied, now, -1);
      int following = next_of(&places);
      if (following >= 0) {
        to_place(now, following);
        release(&beds, now);
      }
    }
  }
}

static double replicate(void) {
  struct timespec from, to;
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &from);
  seed(1, 0);
  room = 1024;
  heap = malloc(room * sizeof(Event));
  nodes = gap = 0;
  sequence = 0;
  patient_room = 1024;
  patients = calloc(patient_room, sizeof(Patient));
  spare = malloc(patient_room * sizeof(int));
  spares = rows = 0;
  arrivals = events = impatient = 0;
  memset(&in_system, 0, sizeof in_system);
  gaps = exponential(DAY / 280);
  patience = exponential(DAY);
  triage = station(4, exponential(15 * 60), TRIAGED);
  doctor = station(12, exponential(50 * 60), SEEN);
  beds = station(600, lognormal(6.5 * DAY, 6.5 * DAY), WELL);
  places = station(60, lognormal(7 * DAY, 7 * DAY), HOME);
  post(seconds(gaps, ARRIVAL, 0), ARRIVAL, 0, 0);
  Event event;
  while (take(&event)) handle((int64_t)(event.key >> 35), event);
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &to);
  free(heap);
  free(patients);
  free(spare);
  return (double)(to.tv_sec - from.tv_sec) * 1e3 + (double)(to.tv_nsec - from.tv_nsec) / 1e6;
}

static int ascending(const void *a, const void *b) {
  double x = *(const double *)a, y = *(const double *)b;
  return (x > y) - (x < y);
}

int main(void) {
  double times[5];
  replicate();
  for (int i = 0; i < 5; i++) times[i] = replicate();
  qsort(times, 5, sizeof(double), ascending);
  printf("%lld %.3f %.6f %.4f %.4f\n", (long long)events, times[2], in_system.mean,
         (beds.occupied.integral + beds.occupied.level * (double)(END - beds.occupied.changed)) / (double)END,
         (places.occupied.integral + places.occupied.level * (double)(END - places.occupied.changed)) / (double)END);
  return 0;
}
