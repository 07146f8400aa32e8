package ashore.app;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Many people who talk to a bot. Each says the next thing when the last was answered: a sentence
 * first, then taps and typed numbers in turn. A talk is over after some turns and somebody new
 * begins. Thread-safe.
 */
final class Crowd implements LoadStandIn.Listener {
  private static final int TURNS = 8;
  private static final int LAST_OF_FIRST = 6;
  private static final Pattern OPTION = Pattern.compile("\"callback_data\":\"(q:\\d+:[!-~]+?)\"");

  private static final List<String> FIRST =
      List.of(
          "my weilidai is 40 days late and they call my mother",
          "微粒贷逾期40天了，催收天天打我妈电话",
          "網商貸下週要扣款，生意很差，還沒逾期",
          "the interest on my loan is insane, i owe 23000");

  private final boolean echo;
  private final Consumer<String> deliver;
  private final Map<Long, Person> people = new ConcurrentHashMap<>();
  private final ConcurrentLinkedQueue<Person> idle = new ConcurrentLinkedQueue<>();
  private final AtomicLong updates = new AtomicLong(1_000);
  private final AtomicLong newcomers = new AtomicLong(10_000);
  private final AtomicLong answered = new AtomicLong();
  private final ConcurrentLinkedQueue<Long> nanos = new ConcurrentLinkedQueue<>();
  private volatile boolean closedLoop;
  private volatile int turnsEach = TURNS;
  private volatile boolean timing;

  private static final class Person {
    private final long id;
    private int turn;
    private List<String> options = List.of();
    private long since;
    private boolean waiting;

    Person(long id) {
      this.id = id;
    }
  }

  /**
   * Prepares.
   *
   * @param echo whether any message answers; else one that asks something
   * @param deliver takes updates
   */
  Crowd(boolean echo, Consumer<String> deliver) {
    this.echo = echo;
    this.deliver = deliver;
  }

  /** So many talk at the same time from now on, each as soon as they are answered. */
  void begin(int atOnce, int turns) {
    turnsEach = turns;
    closedLoop = true;
    for (int i = 0; i < atOnce; i++) {
      say(someone(), System.nanoTime());
    }
  }

  /** Nobody says more than what they have begun. */
  void end() {
    closedLoop = false;
  }

  /** So many messages a second come, whether the last was answered or not. */
  void flow(double aSecond, double seconds) throws InterruptedException {
    turnsEach = TURNS;
    long begin = System.nanoTime();
    long count = (long) (aSecond * seconds);
    for (long i = 0; i < count; i++) {
      long due = begin + (long) (i * 1e9 / aSecond);
      long wait = due - System.nanoTime();
      if (wait > 0) {
        Thread.sleep(wait / 1_000_000, (int) (wait % 1_000_000));
      }
      Person next = idle.poll();
      say(next == null ? someone() : next, due);
    }
  }

  long answered() {
    return answered.get();
  }

  long talks() {
    return newcomers.get() - 10_000;
  }

  /** How long answers took from now on. */
  void time(boolean on) {
    nanos.clear();
    timing = on;
  }

  /** The times so far in milliseconds, in order. */
  double[] millis() {
    double[] times = nanos.stream().mapToDouble(each -> each / 1e6).toArray();
    Arrays.sort(times);
    return times;
  }

  private Person someone() {
    Person person = new Person(newcomers.incrementAndGet());
    people.put(person.id, person);
    return person;
  }

  private void say(Person person, long since) {
    String update;
    synchronized (person) {
      person.since = since;
      person.waiting = true;
      update = update(person);
      person.turn++;
    }
    deliver.accept(update);
  }

  private String update(Person person) {
    long id = updates.incrementAndGet();
    String from =
        "\"from\":{\"id\":%d,\"is_bot\":false,\"first_name\":\"P\",\"language_code\":\"en\"}"
            .formatted(person.id);
    String chat = "\"chat\":{\"id\":%d,\"type\":\"private\"}".formatted(person.id);
    int options = person.options.size();
    if (!echo && options > 0 && person.turn % 2 == 1) {
      String code =
          person.options.get(
              person.turn == 1 ? Math.min(LAST_OF_FIRST, options) - 1 : person.turn % options);
      return "{\"update_id\":%d,\"callback_query\":{\"id\":\"%d\",%s,\"chat_instance\":\"1\",\"message\":{\"message_id\":1,\"date\":1795168800,%s},\"data\":\"%s\"}}"
          .formatted(id, id, from, chat, code);
    }
    String text =
        person.turn == 0 || options == 0
            ? FIRST.get((int) (person.id % FIRST.size()))
            : Integer.toString(1 + person.turn % options);
    return "{\"update_id\":%d,\"message\":{\"message_id\":%d,\"date\":1795168800,%s,%s,\"text\":\"%s\"}}"
        .formatted(id, 1_000_000 + id, from, chat, text);
  }

  @Override
  public void sent(long chat, String body) {
    Person person = people.get(chat);
    if (person == null || !(echo || body.contains("\"callback_data\":"))) {
      return;
    }
    boolean over;
    synchronized (person) {
      if (!person.waiting) {
        return;
      }
      person.waiting = false;
      person.options = options(body);
      over = person.turn >= turnsEach;
      if (timing) {
        nanos.add(System.nanoTime() - person.since);
      }
    }
    answered.incrementAndGet();
    if (over) {
      people.remove(chat);
    }
    if (closedLoop) {
      say(over ? someone() : person, System.nanoTime());
    } else if (!over) {
      idle.add(person);
    }
  }

  private List<String> options(String body) {
    if (echo) {
      return List.of();
    }
    List<String> options = new ArrayList<>();
    Matcher option = OPTION.matcher(body);
    while (option.find()) {
      options.add(option.group(1));
    }
    return options;
  }
}
