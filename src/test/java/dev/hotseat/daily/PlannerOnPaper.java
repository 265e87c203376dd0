package dev.hotseat.daily;

import dev.hotseat.daily.Schedule.State;
import dev.hotseat.daily.Timetable.Slot;
import dev.hotseat.question.Question;
import dev.hotseat.question.QuestionBank;
import dev.hotseat.text.Message;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// A planner that keeps schedules in memory and posts on paper.
public final class PlannerOnPaper implements Planner {
  private final QuestionBank bank;
  private final Clock clock;
  private final List<Schedule> schedules = new ArrayList<>();
  private final Map<Long, List<Question>> placed = new HashMap<>();
  private final Map<Long, Set<LocalDate>> used = new HashMap<>();
  private long last;

  /// What comes of posting at once.
  public Now now = new Now.Posted("https://discord.example/1");

  public PlannerOnPaper(QuestionBank bank, Clock clock) {
    this.bank = bank;
    this.clock = clock;
  }

  @Override
  public synchronized Schedule keep(Schedule schedule) {
    Optional<Schedule> before = find(schedule.server(), schedule.name());
    Schedule kept = schedule.kept(before.map(Schedule::id).orElseGet(() -> ++last));
    before.ifPresentOrElse(
        old -> schedules.set(schedules.indexOf(old), kept), () -> schedules.add(kept));
    return kept;
  }

  @Override
  public synchronized List<Schedule> of(String server) {
    return schedules.stream().filter(schedule -> schedule.server().equals(server)).toList();
  }

  @Override
  public synchronized Optional<Schedule> find(String server, String name) {
    return of(server).stream().filter(one -> one.name().equalsIgnoreCase(name)).findFirst();
  }

  @Override
  public void pause(Schedule schedule) {
    keep(schedule.in(State.PAUSED));
  }

  @Override
  public void resume(Schedule schedule) {
    keep(schedule.in(State.ACTIVE));
  }

  @Override
  public synchronized Slot skip(Schedule schedule) {
    Slot slot = upcoming(schedule, 1).getFirst();
    used.computeIfAbsent(schedule.id(), id -> new HashSet<>()).add(slot.date());
    return slot;
  }

  @Override
  public Now postNow(Schedule schedule) {
    return now;
  }

  @Override
  public synchronized void remove(Schedule schedule) {
    schedules.removeIf(one -> one.id() == schedule.id());
  }

  @Override
  public synchronized List<Slot> upcoming(Schedule schedule, int count) {
    if (find(schedule.server(), schedule.name()).isEmpty()) {
      return List.of();
    }
    Set<LocalDate> gone = used.getOrDefault(schedule.id(), Set.of());
    return schedule
        .timetable()
        .from(LocalDate.ofInstant(clock.instant(), schedule.timetable().zone()))
        .filter(slot -> slot.due().isAfter(clock.instant()))
        .filter(slot -> !gone.contains(slot.date()))
        .limit(count)
        .toList();
  }

  @Override
  public synchronized List<Question> lineUp(Schedule schedule, int count) {
    List<Question> line = new ArrayList<>(placed.getOrDefault(schedule.id(), List.of()));
    bank.questions().stream()
        .filter(question -> !line.contains(question))
        .filter(
            question ->
                schedule.choice().topic().filter(t -> !t.equals(question.topic())).isEmpty())
        .forEach(line::add);
    return line.subList(0, Math.min(count, line.size()));
  }

  @Override
  public synchronized void place(Schedule schedule, int position, Question question) {
    List<Question> line = new ArrayList<>(lineUp(schedule, MOST_PLACED));
    line.remove(question);
    line.add(Math.min(position - 1, line.size()), question);
    placed.put(schedule.id(), line);
  }

  @Override
  public List<Message> obstacles(Schedule schedule) {
    return List.of();
  }
}
